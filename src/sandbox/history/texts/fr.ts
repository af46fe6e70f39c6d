import type { Language } from './phrases.js';

export const fr: Language = {
  code: 'fr',
  share: 12,
  place: { country: 'France', region: 'Île-de-France', city: 'Paris' },
  subjects: {
    billing: {
      title: 'Question sur la facture {order}',
      openings: [
        'Bonjour, la facture {order} indique {amount}, ce n’est pas le prix convenu.',
        'Nous avons été débités deux fois de {amount}. Pouvez-vous rembourser ?',
      ],
      answers: ['Bonjour {name}, merci pour votre message. Je vérifie la facture {order}.'],
      more: ['Le relevé bancaire indique la même chose.'],
    },
    bug: {
      title: '{item} ne fonctionne pas',
      openings: ['Depuis ce matin {item} affiche une erreur.', 'La page reste blanche quand j’ouvre {item}.'],
      answers: ['Merci {name}, j’ai pu reproduire le problème et l’ai transmis à nos ingénieurs.'],
      more: ['Le code est E-{order}.'],
    },
    shipping: {
      title: 'Où est la commande {order} ?',
      openings: ['Ma commande {order} devait arriver mardi. Où est-elle ?', 'Le colis {order} est arrivé abîmé.'],
      answers: ['Bonjour {name}, la commande {order} arrive dans deux jours.'],
      more: ['Le suivi n’a pas changé depuis quatre jours.'],
    },
    account: {
      title: 'Connexion impossible',
      openings: ['Je ne peux plus me connecter, l’e-mail de réinitialisation n’arrive pas.'],
      answers: ['Bonjour {name}, je l’ai renvoyé. Regardez aussi dans les indésirables.'],
      more: ['Le lien a expiré, paraît-il.'],
    },
    feature: {
      title: 'Idée : {item} sur le téléphone',
      openings: ['Ce serait bien que {item} envoie un résumé chaque lundi.'],
      answers: ['Bonne idée, {name}. Je l’ai transmise à l’équipe.'],
      more: ['Nous gagnerions une heure par semaine.'],
    },
    cancellation: {
      title: 'Résiliation',
      openings: ['Merci de résilier notre abonnement à la fin du mois.', '{amount} par mois, c’est trop pour nous.'],
      answers: ['C’est dommage, {name}. Puis-je demander ce qui a manqué ?'],
      more: ['Surtout le prix.'],
    },
    question: {
      title: 'Comment fonctionne {item} ?',
      openings: ['Existe-t-il un guide pour {item} ?', 'Livrez-vous en Belgique ?'],
      answers: ['Bonjour {name}, oui, tout est dans le centre d’aide. Voici le lien.'],
      more: ['Et avec une imprimante d’étiquettes ?'],
    },
    praise: {
      title: 'Merci',
      openings: ['{item} nous fait gagner beaucoup de temps. Bravo à toute l’équipe !'],
      answers: ['Merci beaucoup, {name}, cela nous fait très plaisir !'],
      more: ['Nous vous avons recommandés.'],
    },
  },
  followUps: ['Merci pour votre patience, {name}. Tout devrait être en ordre.', 'Pouvez-vous réessayer ?'],
  goodbyes: ['Je clos la demande. N’hésitez pas à nous réécrire.'],
  thanks: ['Parfait, merci !', 'Ça marche, merci beaucoup.'],
  remarks: {
    good: ['Rapide et aimable', ''],
    fair: ['Un peu long'],
    bad: ['Deux jours sans réponse', 'Le problème est toujours là'],
  },
};

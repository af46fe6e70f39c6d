import type { Subject } from './phrases.js';

/** What a help center says about a subject in one language; paragraphs are separated by blank lines. */
export interface ArticleTexts {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** The subjects that customers ask about. */
export type AnsweredSubject = Exclude<Subject, 'praise'>;

/** Articles in which the answers to the conversations can be found, by subject and by the language that browsers name. */
export const ARTICLES: Readonly<Record<AnsweredSubject, Readonly<Record<string, ArticleTexts>>>> = {
  billing: {
    en: {
      title: 'Check an invoice or a charge',
      description: 'Wrong amounts, double charges, VAT numbers and declined cards',
      body: 'If an invoice shows more than your plan costs, look under Billing, Invoices: seats that were added during the month are on it.\n\nWere you charged twice? We refund the second charge within five days, and your bank statement shows both until then.\n\nYou add a VAT number under Billing, Company. A card that was declined can be replaced under Billing, Payment.',
    },
    de: {
      title: 'Rechnung oder Abbuchung prüfen',
      description: 'Falsche Beträge und doppelte Abbuchungen',
      body: 'Stehen auf der Rechnung mehr Kosten, als vereinbart war? Unter Abrechnung, Rechnungen sehen Sie, welche Plätze dazugekommen sind.\n\nWurde zweimal abgebucht, erstatten wir einen Betrag innerhalb von fünf Tagen. Bis dahin stehen beide auf dem Kontoauszug.',
    },
    fr: {
      title: 'Vérifier une facture ou un débit',
      description: 'Montants inattendus et doubles débits',
      body: 'La facture indique un autre prix que le prix convenu ? Sous Facturation, Factures, vous voyez les places ajoutées dans le mois.\n\nSi vous avez été débités deux fois, nous allons rembourser le second débit en cinq jours.',
    },
    es: {
      title: 'Revisar una factura o un cargo',
      description: 'Importes inesperados y cargos dobles',
      body: 'Si la factura dice más de lo que cuesta su plan, mire en Facturación, Facturas: ahí están los puestos añadidos durante el mes.\n\nSi les han cobrado dos veces, devolvemos el segundo cargo en cinco días.',
    },
    pt: {
      title: 'Verificar uma fatura ou cobrança',
      description: 'Valores inesperados e cobranças em dobro',
      body: 'Se a fatura mostra mais do que o plano custa, veja em Faturação, Faturas os lugares que foram acrescentados.\n\nSe foram cobrados duas vezes, podemos devolver a segunda cobrança em cinco dias.',
    },
    ja: {
      title: '請求書と請求金額の確認',
      description: '金額の違いと二重請求',
      body: '請求書の金額が契約と違うときは、「請求」の「請求書」で追加された席をご確認ください。\n\n二重に請求された場合は、五日以内に返金します。',
    },
  },
  bug: {
    en: {
      title: 'When a page shows an error or stays blank',
      description: 'What to try first, and what to send us',
      body: 'If something shows an error or the page stays blank, open it in a private window of Chrome or Firefox. If it works there, clear the cookies of your browser.\n\nEntries that were lost can be brought back for thirty days: write to us.\n\nThe export stops at 500 rows at the moment. Export by e-mail has all rows.',
    },
    de: {
      title: 'Wenn eine Fehlermeldung erscheint oder die Seite weiß bleibt',
      description: 'Was Sie zuerst versuchen können',
      body: 'Zeigt eine Funktion nur noch eine Fehlermeldung oder bleibt die Seite weiß, öffnen Sie sie in einem privaten Fenster oder in anderen Browsern.\n\nHilft das nicht, schicken Sie uns den Fehlercode.',
    },
    fr: {
      title: 'Une erreur s’affiche ou la page reste blanche',
      description: 'À essayer d’abord',
      body: 'Si une fonction affiche une erreur ou si la page reste blanche, ouvrez-la dans une fenêtre privée.\n\nSinon, envoyez-nous le code de l’erreur.',
    },
    es: {
      title: 'Aparece un error o la página queda en blanco',
      description: 'Qué probar primero',
      body: 'Si una función da un error o al abrir la página queda en blanco, pruebe en una ventana privada.\n\nSi no ayuda, envíenos el código del error.',
    },
    pt: {
      title: 'Aparece um erro ou a página fica em branco',
      description: 'O que tentar primeiro',
      body: 'Se uma função mostra um erro ou, ao abrir, a página fica em branco, experimente uma janela privada.\n\nSe não ajudar, envie-nos o código do erro.',
    },
    ja: {
      title: 'エラーが出る・画面が真っ白になるとき',
      description: '最初に試すこと',
      body: 'エラーが出るときや、開くと画面が真っ白になるときは、プライベートウィンドウでお試しください。\n\n解決しない場合は、エラーコードをお送りください。',
    },
  },
  shipping: {
    en: {
      title: 'Where is my order?',
      description: 'Late or damaged parcels, and changes of the address',
      body: 'Your order leaves our warehouse on the next working day and should have come after three more. The tracking page can stand still for two days.\n\nIf the parcel arrived damaged or something is broken, send us a picture: we replace it at no cost.\n\nYou can change the address of an order until it is packed.',
    },
    de: {
      title: 'Wo bleibt meine Bestellung?',
      description: 'Verspätete und beschädigte Pakete',
      body: 'Eine Bestellung sollte nach vier Werktagen kommen; sollte sie am versprochenen Tag nicht da sein, schreiben Sie uns.\n\nKam das Paket beschädigt an, schicken Sie uns ein Bild. Wir ersetzen es kostenlos.',
    },
    fr: {
      title: 'Où est ma commande ?',
      description: 'Colis en retard ou abîmés',
      body: 'Une commande devait arriver sous quatre jours ? Le suivi peut rester immobile deux jours.\n\nSi le colis est arrivé abîmé, envoyez-nous une photo : nous le remplaçons.',
    },
    es: {
      title: '¿Dónde está mi pedido?',
      description: 'Paquetes retrasados o rotos',
      body: 'Un pedido suele llegar en cuatro días. Si debía llegar y no está, escríbanos.\n\nSi el paquete llegó roto, envíe una foto y lo reponemos.',
    },
    pt: {
      title: 'Onde está a minha encomenda?',
      description: 'Pacotes atrasados ou partidos',
      body: 'Uma encomenda chega em quatro dias. Se já devia ter chegado, escreva-nos.\n\nSe o pacote chegou partido, envie uma fotografia e enviamos outro.',
    },
    ja: {
      title: '注文が届かないとき',
      description: '配送の遅れと破損',
      body: '注文はふつう四日で届きます。まだ届かない場合はご連絡ください。\n\n荷物が壊れて届いたときは、写真をお送りください。新しいものをお送りします。',
    },
  },
  account: {
    en: {
      title: 'Log in, reset your password, invite colleagues',
      description: 'Access to your account',
      body: 'If you cannot log in any more, ask for a reset mail. When it does not arrive, look in the spam folder; the link works for an hour.\n\nTo move the account to another e-mail address, for example because a colleague has left the company, open Settings, Account.\n\nYou invite a colleague under Settings, People, where you also give access to one part only.',
    },
    de: {
      title: 'Anmelden und Passwort zurücksetzen',
      description: 'Zugang zu Ihrem Konto',
      body: 'Können Sie sich nicht mehr anmelden, fordern Sie die E-Mail zum Zurücksetzen an. Kommt sie nicht an, sehen Sie im Spamordner nach; der Link gilt eine Stunde.',
    },
    fr: {
      title: 'Se connecter et réinitialiser le mot de passe',
      description: 'Accès à votre compte',
      body: 'Si vous ne pouvez plus vous connecter, demandez un e-mail de réinitialisation. S’il n’arrive pas, regardez dans les indésirables ; le lien est valable une heure.',
    },
    es: {
      title: 'Entrar y cambiar la contraseña',
      description: 'Acceso a su cuenta',
      body: 'Si ya no puede entrar, pida el correo para cambiar la contraseña. Si no llega, mire en la carpeta de spam; el enlace vale una hora.',
    },
    pt: {
      title: 'Entrar e recuperar a palavra-passe',
      description: 'Acesso à sua conta',
      body: 'Se já não consegue entrar, peça o e-mail de recuperação. Se não chega, veja na pasta de spam; a ligação vale uma hora.',
    },
    ja: {
      title: 'ログインとパスワードの再設定',
      description: 'アカウントへのアクセス',
      body: 'ログインできませんか。再設定のメールをご請求ください。メールも届きません場合は、迷惑メールをご確認ください。',
    },
  },
  feature: {
    en: {
      title: 'Summaries, dark mode and columns: what we plan',
      description: 'Ideas that many of you sent',
      body: 'A summary every Monday can be switched on under Reports, Schedule; more of them follow.\n\nA dark mode is in the works for people who work with us all day.\n\nFurther columns, such as the order number, can be added under View, Columns.',
    },
    de: {
      title: 'Übersichten und Wünsche: was geplant ist',
      description: 'Ideen, die viele von Ihnen geschickt haben',
      body: 'Eine Übersicht, die wir jeden Montag schicken, lässt sich unter Berichte, Zeitplan einschalten. Es wäre schön, von weiteren Wünschen zu hören.',
    },
    fr: {
      title: 'Résumés et idées : ce que nous préparons',
      description: 'Vos idées',
      body: 'Un résumé peut être envoyé chaque lundi : Rapports, Planification. Ce serait bien de recevoir vos autres idées.',
    },
    es: {
      title: 'Resúmenes e ideas: lo que preparamos',
      description: 'Sus ideas',
      body: 'Enviamos un resumen cada lunes si lo activa en Informes, Programar. Sería estupendo recibir más ideas.',
    },
    pt: {
      title: 'Resumos e ideias: o que preparamos',
      description: 'As vossas ideias',
      body: 'Enviamos um resumo à segunda-feira se o ativar em Relatórios, Agendar. Seria ótimo receber mais ideias.',
    },
    ja: {
      title: '週ごとの要約とご要望',
      description: '予定している機能',
      body: '毎週月曜日に要約を送る設定は、「レポート」の「予定」にあります。ほかのご要望もお送りいただけると助かります。',
    },
  },
  cancellation: {
    en: {
      title: 'Cancel your plan or export everything',
      description: 'What happens at the end of the month',
      body: 'You cancel a plan under Billing, Plan; it ends at the end of the month. If the price a month is too much, smaller plans are there as well.\n\nBefore you leave or move to another tool, export everything under Settings, Data.',
    },
    de: {
      title: 'Vertrag kündigen',
      description: 'Was zum Monatsende geschieht',
      body: 'Unter Abrechnung, Tarif kündigen Sie den Vertrag zum Monatsende. Ist Ihnen der Preis im Monat zu viel, gibt es kleinere Tarife.',
    },
    fr: {
      title: 'Résilier votre abonnement',
      description: 'Ce qui se passe à la fin du mois',
      body: 'Vous pouvez résilier un abonnement sous Facturation, Forfait, à la fin du mois. Si c’est trop par mois, il existe de plus petits forfaits.',
    },
    es: {
      title: 'Cancelar el plan',
      description: 'Qué pasa a fin de mes',
      body: 'El plan se cancela en Facturación, Plan, a fin de mes. Si es demasiado al mes, hay planes más pequeños. Cancelen cuando quieran.',
    },
    pt: {
      title: 'Cancelar o plano',
      description: 'O que acontece no fim do mês',
      body: 'O plano cancela-se em Faturação, Plano, no fim do mês. Se é demais por mês, há planos mais pequenos. Cancelem quando quiserem.',
    },
    ja: {
      title: 'プランの解約',
      description: '月末に起きること',
      body: 'プランは「請求」の「プラン」から今月末で解約できます。月額が少し高い場合は、小さいプランもあります。',
    },
  },
  question: {
    en: {
      title: 'Guides, plans and where we ship to',
      description: 'Short answers to what is asked most',
      body: 'Each part has a guide and a video under Help, Guides: label printing with every label printer, stock import, order search, the weekly report, the shared inbox.\n\nWe ship to Norway and the whole EU; from 40 euros on it costs nothing.\n\nFor three shops or more you need the Business plan.',
    },
    de: {
      title: 'Anleitungen und Lieferländer',
      description: 'Kurze Antworten auf häufige Fragen',
      body: 'Unter Hilfe, Anleitungen gibt es zu jeder Funktion eine Anleitung.\n\nWir liefern auch in die Schweiz; ab 40 Euro kostet es nichts.',
    },
    fr: {
      title: 'Guides et pays de livraison',
      description: 'Réponses courtes aux questions fréquentes',
      body: 'Il existe un guide pour chaque fonction sous Aide, Guides.\n\nNous livrons en Belgique et dans toute l’UE. Livrez-vous ailleurs ? Écrivez-nous.',
    },
    es: {
      title: 'Guías y lugares de envío',
      description: 'Respuestas cortas a lo que más se pregunta',
      body: 'Hay una guía para cada función en Ayuda, Guías.\n\nEnviamos a Canarias y a toda la UE; envían gratis desde 40 euros.',
    },
    pt: {
      title: 'Guias e destinos de envio',
      description: 'Respostas curtas às perguntas mais frequentes',
      body: 'Há um guia para cada função em Ajuda, Guias.\n\nEnviamos para os Açores e toda a UE; a partir de 40 euros é grátis.',
    },
    ja: {
      title: '使い方の説明と配送先',
      description: 'よくある質問',
      body: 'それぞれの使い方の説明は「ヘルプ」の「ガイド」にあります。',
    },
  },
};

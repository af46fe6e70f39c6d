import type { Language } from './phrases.js';

export const pt: Language = {
  code: 'pt',
  share: 8,
  place: { country: 'Portugal', region: 'Lisbon', city: 'Lisbon' },
  subjects: {
    billing: {
      title: 'Dúvida sobre a fatura {order}',
      openings: [
        'Olá, a fatura {order} mostra {amount}, mas o nosso plano custa menos.',
        'Fomos cobrados duas vezes, {amount} de cada vez. Podem devolver uma?',
      ],
      answers: ['Olá {name}, obrigado pela mensagem. Estou a ver a fatura {order}.'],
      more: ['O extrato do banco diz o mesmo.'],
    },
    bug: {
      title: '{item} não funciona',
      openings: ['Desde hoje de manhã {item} mostra um erro.', 'Ao abrir {item} a página fica em branco.'],
      answers: ['Obrigado, {name}. Consegui repetir o erro e passei-o à equipa técnica.'],
      more: ['O código é E-{order}.'],
    },
    shipping: {
      title: 'Onde está a encomenda {order}?',
      openings: ['A encomenda {order} devia ter chegado na terça. Onde está?', 'O pacote {order} chegou partido.'],
      answers: ['Olá {name}, a encomenda {order} chega dentro de dois dias.'],
      more: ['O seguimento não muda há quatro dias.'],
    },
    account: {
      title: 'Não consigo entrar',
      openings: ['Já não consigo entrar, o e-mail de recuperação não chega.'],
      answers: ['Olá {name}, enviei-o outra vez. Veja também no lixo eletrónico.'],
      more: ['Diz que a ligação expirou.'],
    },
    feature: {
      title: 'Ideia: {item} no telemóvel',
      openings: ['Seria ótimo se {item} enviasse um resumo à segunda-feira.'],
      answers: ['Boa ideia, {name}. Já a passei à equipa.'],
      more: ['Poupávamos uma hora por semana.'],
    },
    cancellation: {
      title: 'Cancelar o plano',
      openings: ['Por favor, cancelem o nosso plano no fim do mês.', '{amount} por mês é demais para nós.'],
      answers: ['Que pena, {name}. Posso perguntar o que faltou?'],
      more: ['Sobretudo o preço.'],
    },
    question: {
      title: 'Como funciona {item}?',
      openings: ['Há um guia para {item}?', 'Enviam para os Açores?'],
      answers: ['Olá {name}, sim, está no centro de ajuda. Aqui vai a ligação.'],
      more: ['E com uma impressora de etiquetas?'],
    },
    praise: {
      title: 'Obrigado',
      openings: ['{item} poupa-nos muito tempo. Parabéns a toda a equipa!'],
      answers: ['Muito obrigado, {name}, ficamos muito contentes!'],
      more: ['Já vos recomendámos.'],
    },
  },
  followUps: ['Obrigado pela paciência, {name}. Agora deve estar tudo certo.', 'Pode tentar outra vez?'],
  goodbyes: ['Fecho o pedido. Escreva sempre que precisar.'],
  thanks: ['Perfeito, obrigado!', 'Já funciona, muito obrigado.'],
  remarks: {
    good: ['Rápido e simpático', ''],
    fair: ['Demorou um pouco'],
    bad: ['Dois dias sem resposta', 'O problema continua'],
  },
};

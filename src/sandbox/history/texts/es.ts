import type { Language } from './phrases.js';

export const es: Language = {
  code: 'es',
  share: 11,
  place: { country: 'Spain', region: 'Madrid', city: 'Madrid' },
  subjects: {
    billing: {
      title: 'Pregunta sobre la factura {order}',
      openings: [
        'Hola, la factura {order} dice {amount}, pero nuestro plan cuesta menos.',
        'Nos han cobrado dos veces {amount}. ¿Pueden devolver uno?',
      ],
      answers: ['Hola {name}, gracias por escribir. Estoy revisando la factura {order}.'],
      more: ['En el extracto del banco pone lo mismo.'],
    },
    bug: {
      title: '{item} no funciona',
      openings: ['Desde esta mañana {item} da un error.', 'Al abrir {item} la página queda en blanco.'],
      answers: ['Gracias, {name}. He podido repetir el fallo y lo he pasado al equipo técnico.'],
      more: ['El código es E-{order}.'],
    },
    shipping: {
      title: '¿Dónde está el pedido {order}?',
      openings: ['Mi pedido {order} debía llegar el martes. ¿Dónde está?', 'El paquete {order} llegó roto.'],
      answers: ['Hola {name}, el pedido {order} llega en dos días.'],
      more: ['El seguimiento no cambia desde hace cuatro días.'],
    },
    account: {
      title: 'No puedo entrar',
      openings: ['Ya no puedo entrar, el correo para cambiar la contraseña no llega.'],
      answers: ['Hola {name}, lo he enviado otra vez. Mire también en el correo no deseado.'],
      more: ['Dice que el enlace ha caducado.'],
    },
    feature: {
      title: 'Idea: {item} en el móvil',
      openings: ['Sería estupendo que {item} enviara un resumen cada lunes.'],
      answers: ['Buena idea, {name}. La he pasado al equipo.'],
      more: ['Ahorraríamos una hora por semana.'],
    },
    cancellation: {
      title: 'Baja del plan',
      openings: ['Por favor, cancelen nuestro plan a fin de mes.', '{amount} al mes es demasiado para nosotros.'],
      answers: ['Qué pena, {name}. ¿Puedo preguntar qué ha faltado?'],
      more: ['Sobre todo el precio.'],
    },
    question: {
      title: '¿Cómo funciona {item}?',
      openings: ['¿Hay una guía para {item}?', '¿Envían a Canarias?'],
      answers: ['Hola {name}, sí, está en el centro de ayuda. Le mando el enlace.'],
      more: ['¿Y con una impresora de etiquetas?'],
    },
    praise: {
      title: 'Gracias',
      openings: ['{item} nos ahorra mucho tiempo. ¡Enhorabuena a todo el equipo!'],
      answers: ['¡Muchas gracias, {name}! Nos alegra mucho.'],
      more: ['Les hemos recomendado.'],
    },
  },
  followUps: ['Gracias por la paciencia, {name}. Ya debería estar bien.', '¿Puede probar otra vez?'],
  goodbyes: ['Cierro la consulta. Escríbanos cuando quiera.'],
  thanks: ['¡Perfecto, gracias!', 'Ya funciona, muchas gracias.'],
  remarks: {
    good: ['Rápido y amable', ''],
    fair: ['Tardó un poco'],
    bad: ['Dos días sin respuesta', 'El problema sigue ahí'],
  },
};

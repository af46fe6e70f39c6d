import type { Language } from './phrases.js';

export const de: Language = {
  code: 'de',
  share: 15,
  place: { country: 'Germany', region: 'Berlin', city: 'Berlin' },
  subjects: {
    billing: {
      title: 'Frage zur Rechnung {order}',
      openings: [
        'Guten Tag, auf der Rechnung {order} stehen {amount}, vereinbart war weniger.',
        'Uns wurde zweimal abgebucht, je {amount}. Bitte erstatten Sie einen Betrag.',
      ],
      answers: ['Hallo {name}, danke für den Hinweis. Ich prüfe die Rechnung {order} gerade.'],
      more: ['Auf dem Kontoauszug steht es genauso.'],
    },
    bug: {
      title: '{item} funktioniert nicht',
      openings: [
        'Seit heute früh zeigt {item} nur noch eine Fehlermeldung.',
        'Wenn ich {item} öffne, bleibt die Seite weiß. In anderen Browsern ist es genauso.',
      ],
      answers: ['Vielen Dank, {name}. Ich konnte den Fehler nachstellen und habe ihn weitergegeben.'],
      more: ['Der Fehlercode ist E-{order}.'],
    },
    shipping: {
      title: 'Wo bleibt Bestellung {order}?',
      openings: [
        'Meine Bestellung {order} sollte am Dienstag kommen. Wo ist sie?',
        'Das Paket {order} kam beschädigt an.',
      ],
      answers: ['Hallo {name}, die Bestellung {order} ist unterwegs und kommt in zwei Tagen an.'],
      more: ['Die Sendungsverfolgung steht seit vier Tagen still.'],
    },
    account: {
      title: 'Anmeldung nicht möglich',
      openings: ['Ich kann mich nicht mehr anmelden, die E-Mail zum Zurücksetzen kommt nicht an.'],
      answers: ['Hallo {name}, ich habe die E-Mail noch einmal geschickt. Bitte auch im Spamordner nachsehen.'],
      more: ['Der Link ist angeblich abgelaufen.'],
    },
    feature: {
      title: 'Wunsch: {item} auf dem Telefon',
      openings: ['Es wäre schön, wenn {item} jeden Montag eine Übersicht schicken könnte.'],
      answers: ['Eine gute Idee, {name}. Ich habe sie an das Team weitergegeben.'],
      more: ['Damit würden wir jede Woche eine Stunde sparen.'],
    },
    cancellation: {
      title: 'Kündigung',
      openings: [
        'Bitte kündigen Sie unseren Vertrag zum Monatsende.',
        '{amount} im Monat sind uns zu viel. Wie kündigen wir?',
      ],
      answers: ['Das ist schade, {name}. Darf ich fragen, was gefehlt hat?'],
      more: ['Vor allem der Preis.'],
    },
    question: {
      title: 'Wie funktioniert {item}?',
      openings: ['Gibt es eine Anleitung für {item}?', 'Liefern Sie auch in die Schweiz?'],
      answers: ['Hallo {name}, ja, Sie finden das in der Hilfe. Ich schicke den Link mit.'],
      more: ['Geht das auch mit einem Etikettendrucker?'],
    },
    praise: {
      title: 'Vielen Dank',
      openings: ['{item} spart uns viel Zeit. Ein großes Lob an das ganze Team!'],
      answers: ['Das freut uns sehr, {name}. Danke!'],
      more: ['Wir haben Sie weiterempfohlen.'],
    },
  },
  followUps: ['Danke für die Geduld, {name}. Jetzt sollte alles stimmen.', 'Können Sie es noch einmal versuchen?'],
  goodbyes: ['Ich schließe die Anfrage. Schreiben Sie gern wieder.'],
  thanks: ['Super, vielen Dank!', 'Jetzt geht es, danke.'],
  remarks: {
    good: ['Schnell und freundlich', ''],
    fair: ['Hat etwas gedauert'],
    bad: ['Zwei Tage keine Antwort', 'Problem besteht weiter'],
  },
};

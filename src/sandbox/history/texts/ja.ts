import type { Language } from './phrases.js';

export const ja: Language = {
  code: 'ja',
  share: 6,
  place: { country: 'Japan', region: 'Tokyo', city: 'Tokyo' },
  subjects: {
    billing: {
      title: '請求書 {order} について',
      openings: [
        '請求書 {order} の金額が {amount} になっています。ご確認ください。',
        '{amount} が二重に請求されました。返金をお願いします。',
      ],
      answers: ['{name} 様、ご連絡ありがとうございます。請求書 {order} を確認いたします。'],
      more: ['銀行の明細でも同じ金額でした。'],
    },
    bug: {
      title: '{item} が動きません',
      openings: ['今朝から {item} でエラーが出ます。', '{item} を開くと画面が真っ白になります。'],
      answers: ['{name} 様、こちらでも再現できました。開発チームに伝えました。'],
      more: ['エラーコードは E-{order} です。'],
    },
    shipping: {
      title: '注文 {order} はどこですか',
      openings: ['注文 {order} がまだ届きません。', '荷物 {order} が壊れて届きました。'],
      answers: ['{name} 様、注文 {order} は二日以内に届く予定です。'],
      more: ['追跡情報が四日間変わっていません。'],
    },
    account: {
      title: 'ログインできません',
      openings: ['ログインできません。再設定のメールも届きません。'],
      answers: ['{name} 様、メールを再送しました。迷惑メールもご確認ください。'],
      more: ['リンクの期限が切れているようです。'],
    },
    feature: {
      title: '要望:{item}',
      openings: ['{item} が毎週月曜日に要約を送ってくれると助かります。'],
      answers: ['{name} 様、よいご提案をありがとうございます。チームに伝えました。'],
      more: ['毎週一時間の節約になります。'],
    },
    cancellation: {
      title: '解約について',
      openings: ['今月末でプランを解約したいです。', '月額 {amount} は少し高いです。'],
      answers: ['{name} 様、残念です。理由をお聞かせいただけますか。'],
      more: ['主に価格です。'],
    },
    question: {
      title: '{item} の使い方',
      openings: ['{item} の使い方の説明はありますか。'],
      answers: ['{name} 様、ヘルプセンターにございます。リンクをお送りします。'],
      more: ['ラベルプリンターでも使えますか。'],
    },
    praise: {
      title: 'ありがとうございます',
      openings: ['{item} のおかげで時間が節約できています。素晴らしいです。'],
      answers: ['{name} 様、嬉しいお言葉をありがとうございます。'],
      more: ['取引先にも勧めました。'],
    },
  },
  followUps: ['{name} 様、お待たせしました。修正が完了しました。', 'もう一度お試しいただけますか。'],
  goodbyes: ['こちらで完了といたします。またいつでもご連絡ください。'],
  thanks: ['解決しました。ありがとうございます。', '助かりました。'],
  remarks: { good: ['とても早い対応でした', ''], fair: ['少し時間がかかりました'], bad: ['返事に二日かかりました'] },
};

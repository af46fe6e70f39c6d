import type { NewsItem } from '../../src/generated/types.js';
import { defineLookup, param, path } from '../../src/intercom/index.js';

/** What a news item can have beside its title, sender and state. */
export const newsParams = {
  body: param.text('Text or HTML of the news item', { multiline: true, example: 'Pay by card from today.' }).optional(),
  newsfeed_assignments: param
    .fixedObjectList(
      {
        newsfeed_id: param.integer('Id of the newsfeed', { min: 1, example: 6_300_001 }),
        published_at: param
          .unixTime(
            "When it was published there, in unix seconds or ISO 8601 (zone: the workspace's if known, else UTC); not in the future",
          )
          .optional(),
      },
      'Newsfeeds that show it: [{newsfeed_id, published_at?}]; the date is ignored for a draft',
    )
    .optional(),
  labels: param.textList('Names of labels that customers see, such as Product').optional(),
  reactions: param.textList('Emojis that customers can react with, in their order; [] allows none').optional(),
  deliver_silently: param.flag('true shows it without a badge in the Messenger').optional(),
};

export interface NamedNewsItem {
  readonly newsItemId: string;
}

const read = ({ newsItemId }: NamedNewsItem) => [
  { method: 'GET', path: path`/news/news_items/${newsItemId}` } as const,
];

/** The title that a news item has: an update has to send one. */
export const presentTitle = defineLookup({
  title: 'the title that the news item has',
  requests: read,
  pick: ([item]: readonly NewsItem[]) => item?.title,
  advice: 'give the title that the news item is to have',
});

/** The sender that a news item has: an update has to send one. */
export const presentSender = defineLookup({
  title: 'the sender that the news item has',
  requests: read,
  pick: ([item]: readonly NewsItem[]) => (item?.sender_id === undefined ? undefined : String(item.sender_id)),
  advice: 'give the id of the admin who sends the news item',
});

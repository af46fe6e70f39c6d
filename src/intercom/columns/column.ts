/** A column of a table of objects. */
export interface ListColumn {
  readonly heading: string;
  /** Where its value stands in the object, dotted; the first of them that says something is shown. */
  readonly from: readonly string[];
  /** `id`: of no use in part. `day`: a moment, of which the day is enough. `long`: a text that wants room. */
  readonly as: 'id' | 'day' | 'moment' | 'long' | 'text';
}

/** A column, and where its value stands: one place, or several between spaces. */
export function column(heading: string, from: string, as: ListColumn['as'] = 'text'): ListColumn {
  return { heading, from: from.split(' '), as };
}

export const id = column('ID', 'id', 'id');
export const name = column('NAME', 'name');
export const title = column('TITLE', 'title', 'long');
export const updated = column('UPDATED', 'updated_at', 'moment');

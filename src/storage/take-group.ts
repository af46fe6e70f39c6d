/** Takes from the front of a queue what fits together: one item at least, and more while their weights stay within `most`. */
export function takeGroup<T>(queue: T[], weightOf: (item: T) => number, most: number): T[] {
  let weight = 0;
  const end = queue.findIndex((item, place) => {
    weight += weightOf(item);
    return place > 0 && weight > most;
  });
  return queue.splice(0, end === -1 ? queue.length : end);
}

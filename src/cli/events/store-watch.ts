/** Prints once when the inbox fails and once when it works again, however many notifications are affected. */
export interface StoreWatch {
  failed(why: string): void;
  works(): void;
}

export function watchStore(note: (text: string) => void): StoreWatch {
  let isAway = false;
  return {
    failed(why) {
      if (!isAway) note(`Nothing can be stored: ${why} Until then 503 is answered, and Intercom tries once more.`);
      isAway = true;
    },
    works() {
      if (isAway) note('The inbox is back: notifications are stored again.');
      isAway = false;
    },
  };
}

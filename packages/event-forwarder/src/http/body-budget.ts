/** What bodies below the large ones may take together, in bytes. */
const together = 16 * 1024 * 1024;
/** From so many bytes on a body is a large one. */
const large = 8 * 1024 * 1024;
/** Bodies up to so many bytes are always let in. */
const small = 65_536;

/** The part of the budget that one body takes. */
export interface Share {
  /** Takes so many bytes more; false when that is too much now, and then all that it had is given back. */
  readonly take: (bytes: number) => boolean;
  readonly giveBack: () => void;
}

/**
 * How many bytes of bodies are worked on at a time. Reading an event takes many times its size: a few large ones together
 * would end the program, and Sensors would send them again. So there is one large body at a time, which does not wait for
 * others, and a bound for all others together. What has come counts, not what is promised.
 */
export class BodyBudget {
  #taken = 0;
  #hasLarge = false;

  /** The share of a body of which nothing has come yet. */
  share(): Share {
    let mine = 0;
    let isLarge = false;
    const giveBack = (): void => {
      if (isLarge) this.#hasLarge = false;
      else this.#taken -= mine;
      mine = 0;
      isLarge = false;
    };
    const refuse = (): false => {
      giveBack();
      return false;
    };
    const take = (bytes: number): boolean => {
      const size = mine + bytes;
      if (!isLarge && size > large) {
        if (this.#hasLarge) return refuse();
        this.#hasLarge = true;
        isLarge = true;
        this.#taken -= mine;
      } else if (!isLarge && size > small && this.#taken + bytes > together) {
        return refuse();
      }
      if (!isLarge) this.#taken += bytes;
      mine = size;
      return true;
    };
    return { take, giveBack };
  }
}

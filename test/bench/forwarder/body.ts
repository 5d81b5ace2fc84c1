/** Digits of the number of an event: all events of a size have the same length, so that one buffer serves them all. */
const digits = 12;

/** Where in a body the number of its event stands. */
const mark = '"uid":"u-';

/** The event of a size in bytes, a ConfigMap; its number is 0. */
export function bodyOf(size: number): string {
  const zero = "0".repeat(digits);
  const metadata = { namespace: "bench", name: `o-${zero}`, uid: `u-${zero}`, resourceVersion: "1" };
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata, data: { text: "" } };
  const event = { eventType: "added", ruleID: "bench", objects: [object] };
  object.data.text = "x".repeat(Math.max(0, size - JSON.stringify(event).length));
  return JSON.stringify(event);
}

/** Gives the event in a buffer that holds its body another number. */
export function numberBody(buffer: Buffer, number: number): void {
  const text = String(number).padStart(digits, "0");
  for (const before of ['"name":"o-', mark]) buffer.write(text, buffer.indexOf(before) + before.length, "latin1");
}

/** The number of the event whose body begins in a buffer; NaN when there is none. */
export function numberOf(buffer: Buffer): number {
  const at = buffer.indexOf(mark);
  return at < 0 ? Number.NaN : Number(buffer.toString("latin1", at + mark.length, at + mark.length + digits));
}

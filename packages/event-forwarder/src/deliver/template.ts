import Handlebars from "handlebars";
import type { EventFacts } from "../event/job.ts";
import { exactJson, exactText } from "../event/exact-json.ts";

/** What is sent instead of the event, or why there is nothing to send. */
export type Rendered = { readonly body: string } | { readonly problem: string };

/**
 * A template of the operator for what Events Runner gets, in Handlebars (https://handlebarsjs.com/guide/). It sees the
 * event (`eventType`, `ruleID`, `objects`), the object that the event is about (`object`) and the name of the rule set
 * (`ruleSet`). Nothing is escaped as HTML; `{{json path}}` writes a value as JSON, with all of its digits.
 */
export class PayloadTemplate {
  readonly #render: Handlebars.TemplateDelegate;

  /** Throws for a template that Handlebars cannot compile. */
  constructor(text: string) {
    const handlebars = Handlebars.create();
    handlebars.registerHelper("json", (value: unknown) => exactText(value));
    // Compiling is put off by Handlebars itself, and parsing is not.
    handlebars.parse(text);
    this.#render = handlebars.compile(text, { noEscape: true, strict: false, knownHelpersOnly: false });
  }

  /** What the template makes of an event. A problem says nothing of the event: it may be a Secret. */
  render(body: Uint8Array, { ruleSet }: Pick<EventFacts, "ruleSet">): Rendered {
    let text: string;
    try {
      const event = exactJson(Buffer.from(body).toString()) as { readonly objects?: readonly unknown[] };
      text = this.#render({ ...event, object: event.objects?.at(-1), ruleSet });
    } catch {
      return { problem: "the payload template failed for this event" };
    }
    try {
      JSON.parse(text);
    } catch {
      return { problem: "the payload template gave no JSON for this event" };
    }
    return { body: text };
  }
}

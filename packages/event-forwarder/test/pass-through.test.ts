import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { EventsRunner } from "../src/deliver/events-runner.ts";
import type { Outcome } from "../src/deliver/outcome.ts";
import { PassThroughIntake } from "../src/service/pass-through.ts";
import { away, delivered, failed } from "./deliveries.ts";
import { jobOf } from "./support.ts";

const stays = (): void => undefined;

it("tells once that the destination is away, and once that it is back", async () => {
  const outcomes: Outcome[] = [away, away, { kind: "timeout", detail: "slow" }, failed, delivered, away, delivered];
  const told: boolean[] = [];
  const send = (): Promise<Outcome> => Promise.resolve(outcomes.shift() ?? delivered);
  const intake = new PassThroughIntake(
    { eventsRunner: { send } },
    { attempted: () => undefined, paused: (_destination, paused) => told.push(paused) },
  );
  const answers: unknown[] = [];
  for (let at = 0; at < 7; at++) {
    const answer = await intake.deliver(jobOf("a"), stays);
    answers.push(typeof answer === "string" ? answer : answer.status);
  }
  expect(answers).toEqual([503, 503, 503, 502, "accepted", 503, "accepted"]);
  expect(told).toEqual([true, false, true, false]);
});

it("ends a delivery whose sender has gone, and takes no destination for away by it", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const settings = { url: `http://127.0.0.1:${port}`, connections: 1, timeout: 60_000 };
  const runner = new EventsRunner(settings, { token: "t", ca: undefined, cert: undefined, key: undefined });
  onTestFinished(() => runner.close());
  const told: boolean[] = [];
  const intake = new PassThroughIntake(
    { eventsRunner: { send: (entry, signal) => runner.send(entry, signal) } },
    { attempted: () => undefined, paused: (_destination, paused) => told.push(paused) },
  );
  const asked = once(server, "request");
  let leave = stays;
  const delivery = intake.deliver(jobOf("a"), (then) => (leave = then));
  const [request] = (await asked) as [NodeJS.ReadableStream];
  const ended = new Promise((resolve) => request.once("error", resolve));
  leave();
  expect(await delivery).toMatchObject({ status: 503 });
  await ended;
  expect(told).toEqual([]);
});

#!/usr/bin/env node
// EVENT_FILE is a file with the event as JSON. Exit codes other than 0 are tried again.
const { readFileSync } = require("node:fs");

const { CHANNEL, CHAT_URL, EVENT_FILE } = process.env;
const { reference } = JSON.parse(readFileSync(EVENT_FILE, "utf8"));

async function tell() {
  const answer = await fetch(CHAT_URL, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ channel: CHANNEL, text: `node ${reference.name} was cordoned` }),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`the chat answered ${answer.status}`);
}

tell().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

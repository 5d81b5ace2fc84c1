import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromium } from "./chromium.ts";

/** A headless Chromium, to be closed by whoever asked for it. */
export async function openBrowser(): Promise<Browser> {
  // Chromium's sandbox does not work for root, as in a container.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return await playwright.launch({ executablePath: chromium(), args });
}

/** A page, and everything of it that should not be. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of the console, errors, and requests for anything but the page itself, as they come. */
  readonly complaints: readonly string[];
}

/** Opens an address in a browser of its own, and notes what the page complains of or asks for. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, complaints };
}

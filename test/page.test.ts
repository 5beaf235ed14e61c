// The HTML report in the browser it is meant for. Runs where Chromium is installed, or CHROMIUM says where it stands.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { checkDraft, loadPolicy } from '../src/index.js';
import type { Checklist, Policy } from '../src/types.js';
import { report } from '../src/reporters/kept.js';

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (file) => file !== undefined && existsSync(file),
);
const inBrowser = executablePath === undefined ? describe.skip : describe;

const DRAFT = `As your councillor I can tell you the Council believes the planning inspector got this one badly wrong. 🎉

Ring Dave Hobbs on 07700 900123, or call round at 14 Mill Lane. He is off sick with depression. The clerk is a useless idiot.
<script>document.title = 'owned'</script><img src="https://evil.example/x.png" onerror="document.title = 'owned'">
Lovely photo of the children at sports day! https://example.com/${'long/'.repeat(40)}`;

inBrowser('in a browser', () => {
  let browser: Browser;
  let folder: string;
  let one: string;
  let several: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'policycheck-'));
    const [policy, other] = await Promise.all([loadPolicy('pilsley'), loadPolicy('powys')]);
    const context = { role: 'councillor', channel: 'personal', platform: null, authorised: null, date: '2026-05-04' } as const;
    const options = { version: '0', all: false, why: true, failOn: 'review' } as const;
    const check = (id: string, text: string, under: Policy): { checklist: Checklist; options: typeof options } => ({
      checklist: checkDraft({ id, text, context }, under),
      options,
    });
    const checked = [
      check('<b>1</b>.txt', DRAFT, policy),
      check('<b>1</b>.txt', DRAFT, other),
      check('tea.txt', 'Tea on Saturday.', policy),
    ];
    const write = (name: string, page: string): string => {
      writeFileSync(path.join(folder, name), page);
      return pathToFileURL(path.join(folder, name)).href;
    };
    one = write('one.html', report('html', checked.slice(0, 1), false));
    several = write('several.html', report('html', checked, true));
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    url: string,
    width: number,
    colorScheme: 'light' | 'dark',
  ): Promise<{ page: Page; said: string[]; fetched: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
    const said: string[] = [];
    const fetched: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(url);
    return { page, said, fetched };
  }

  test.each([
    ['one draft', 390, 'light'],
    ['one draft', 1280, 'dark'],
    ['two drafts, one of them under two policies', 390, 'dark'],
    ['two drafts, one of them under two policies', 1280, 'light'],
  ] as const)('%s, %i pixels wide, %s: accessible, nothing cut off, nothing loaded, nothing run', async (drafts, width, scheme) => {
    const url = drafts === 'one draft' ? one : several;
    const { page, said, fetched } = await open(url, width, scheme);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect({ said, fetched, title: await page.title() }).toEqual({
      said: [],
      fetched: [url],
      title: expect.not.stringContaining('owned') as string,
    });
    await page.close();
  });

  test('the keyboard alone leads to the checklist, to a finding and back, and unfolds what passed', async () => {
    const { page } = await open(one, 1280, 'light');
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.outerHTML');
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('To the checklist');
    await page.locator('.text a.number').first().focus();
    await page.keyboard.press('Enter');
    const target = page.locator(':target');
    expect(await target.getAttribute('class')).toMatch(/^item /);
    await target.locator('.words a').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').getAttribute('class')).toMatch(/^number /);
    expect(await page.locator('details li').first().isVisible()).toBe(false);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details li').first().isVisible()).toBe(true);
    await page.close();
  });

  test('prints in black on white, the draft above the checklist', async () => {
    const { page } = await open(one, 1280, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const top = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await top('.checklist')).toBeGreaterThan(await top('.draft'));
    expect(await page.evaluate<string>('getComputedStyle(document.body).color + getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(0, 0, 0)rgb(255, 255, 255)',
    );
    await page.close();
  });
});

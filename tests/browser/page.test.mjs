// The HTML report in a browser, with real keys and clicks, in both colour schemes, and judged by axe.
// REPORT names the page, CHROMIUM the browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const report = pathToFileURL(process.env.REPORT).href;
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser;

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
  });
});
after(() => browser.close());

// The page, what it complained of and what it asked for.
async function visit(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [], requests = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(report);
  return { page, complaints, requests, leave: () => context.close() };
}

async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run());
  assert.ok(result.passes.length > 10, 'axe looked at the page');
  return result.violations.map((v) => `${v.impact} ${v.id}: ${v.nodes.map((n) => n.target).join(', ')}`);
}

const shown = (page) => page.locator('#findings tbody tr:visible').count();
const column = (page, n) => page.locator(`#findings tbody tr:visible td:nth-child(${n})`).allTextContents();

async function choose(page, name, value) {
  await page.getByLabel(name, { exact: true }).focus();
  await page.keyboard.press('Home');  // "all", the first one
  await page.keyboard.type(value);
}

for (const colorScheme of ['light', 'dark']) {
  for (const [name, viewport] of Object.entries({ wide: { width: 1280, height: 900 }, narrow: { width: 320, height: 640 } })) {
    test(`axe finds nothing, ${colorScheme} and ${name}`, async () => {
      const { page, complaints, requests, leave } = await visit({ colorScheme, viewport });
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${colorScheme}-${name}.png`, fullPage: true });
      assert.deepEqual(await violations(page), []);
      const back = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
      assert.equal(back[0] > 128, colorScheme === 'light');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off');
      assert.deepEqual([complaints, requests], [[], [report]]);
      await leave();
    });
  }
}

test('filters and the search, by mouse and keys', async () => {
  const { page, complaints, leave } = await visit();
  const all = await shown(page);
  assert.ok(all > 20);
  await choose(page, 'Level', 'warning');
  assert.deepEqual([...new Set(await column(page, 1))], ['warning']);
  assert.equal(await page.locator('#shown').textContent(), `${await shown(page)} of ${all} shown`);
  await choose(page, 'Level', '');
  for (const [name, at] of [['Code', 2], ['Post', 4], ['Year', 5]]) {
    const value = (await column(page, at)).find(Boolean);
    await choose(page, name, value);
    assert.deepEqual([...new Set(await column(page, at))], [value]);
    assert.ok(await shown(page) < all, name);
    await choose(page, name, '');
    assert.equal(await shown(page), all);
  }
  await page.getByLabel('Search').click();
  await page.keyboard.type('SENSITIVE caption');
  assert.ok((await column(page, 6)).every((message) => /sensitive caption/i.test(message)));
  assert.ok(await shown(page) > 0 && await shown(page) < all);
  await page.keyboard.type(' that no one wrote');
  assert.equal(await shown(page), 0);
  assert.deepEqual(await violations(page), []);
  await page.getByLabel('Search').fill('');
  assert.equal(await shown(page), all);
  assert.deepEqual(complaints, []);
  await leave();
});

test('every control is reached by the tabulator key, in the order of the page', async () => {
  const { page, leave } = await visit();
  const reached = [];
  for (let i = 0; i < 6; ++i) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('aria-label')));
  }
  assert.deepEqual(reached, ['level', 'code', 'post', 'year', 'words', 'Findings']);
  await leave();
});

test('without scripts everything is there but the filters', async () => {
  const { page, leave } = await visit({ javaScriptEnabled: false });
  assert.ok(await shown(page) > 20);
  assert.ok(await page.locator('td.bar span').first().isVisible());
  assert.ok(!await page.locator('#filters').isVisible());
  await leave();
});

test('a fault of the page would be seen', async () => {
  const { page, complaints, leave } = await visit();
  await page.evaluate(() => {
    document.querySelector('main').insertAdjacentHTML('beforeend', '<p style="color:#eee;background:#fff">pale</p><input>');
    setTimeout(() => nothingOfThatName(), 0);
  });
  const found = await violations(page);
  assert.ok(found.some((v) => v.startsWith('serious color-contrast')) && found.some((v) => v.startsWith('critical label')), found);
  assert.equal(complaints.length, 1);
  await leave();
});

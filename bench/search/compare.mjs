// What the search finds and loads, beside Pagefind on the same pages.
//
//     NODE_PATH=… node bench/search/compare.mjs SITE
//
// SITE is the built site of the corpus of 1,000 events; README.md says how to build it. NODE_PATH has playwright-core and pagefind; CHROMIUM names the browser, else /usr/bin/chromium. Pagefind indexes a copy without the pages
// that only list others, as the search does, and only what is in `main`.
//
// For each line of queries.tsv: the share of the wanted pages among the first ten results (of ten, if more are wanted); in a
// new browser without a cache, from the query to the first result with its title: milliseconds on loopback, and what was loaded
// for it and its nine neighbours, compressed. On our side that is scripts and index, from a visit of the search page on; on Pagefind's what its
// own interface loads from an empty page on, without the interface. `excerpts` is what our page loads besides to show excerpts.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';

const { chromium } = createRequire(`${process.env.NODE_PATH}/`)('playwright-core');
const site = path.resolve(process.argv[2]);
const TYPES = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml' };

// As hosts do, a server compresses a file once.
const zipped = new Map();
const zip = (file) => {
  if (!zipped.has(file)) zipped.set(file, gzipSync(fs.readFileSync(file), { level: 9 }));
  return zipped.get(file);
};

function serve(folder) {
  const sent = [];
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    if (!file.startsWith(folder) || !fs.existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[path.extname(file).slice(1)] ?? 'application/octet-stream';
    const binary = type === 'application/octet-stream';
    const body = binary ? fs.readFileSync(file) : zip(file);
    const head = { 'content-type': `${type}; charset=utf-8` };
    if (!binary) head['content-encoding'] = 'gzip';
    sent.push([name, body.length]);
    return response.writeHead(200, { ...head, 'content-length': body.length }).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, sent, url: `http://127.0.0.1:${server.address().port}/` })));
}

const htmlFiles = (folder) => fs.readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('index.html')).sort();
const isList = (name) => /^(index\.html|suche\/|archiv\/|themen\/index|personen\/index|404)/.test(name);
const plain = (html) => html.replace(/<[^>]+>/g, ' ').replace(/&amp;/g, '&').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/\s+/g, ' ');

const pages = htmlFiles(site).filter((name) => !isList(name)).map((name) => {
  const html = fs.readFileSync(path.join(site, name), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<nav[\s\S]*?<\/nav>/g, ' ');
  return { address: `/${name.replace('index.html', '')}`, heading: plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)[1]), page: plain(main.replace(/<div class="detail-more"[\s\S]*/, '')) };
});
const queries = fs.readFileSync(new URL('queries.tsv', import.meta.url), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'))
  .map(([kind, query, where, wanted]) => ({ kind, query, wanted: new Set(pages.filter((page) => new RegExp(wanted, 'u').test(page[where])).map((page) => page.address)) }));
const empty = queries.find(({ wanted }) => !wanted.size);
if (empty) throw new Error(`no page is wanted for ${empty.query}`);

const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
for (const name of htmlFiles(site).filter((file) => !isList(file))) {
  fs.mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
  fs.copyFileSync(path.join(site, name), path.join(copy, name));
}
const version = execFileSync(path.join(process.env.NODE_PATH, '.bin/pagefind'), ['--site', copy, '--root-selector', 'main', '--exclude-selectors', 'nav, [data-search-skip]'])
  .toString().match(/v\d+\.\d+\.\d+/)?.[0] ?? '';
fs.writeFileSync(path.join(copy, 'index.html'), '<!doctype html><title>empty</title><link rel="icon" href="data:,">');

const ours = await serve(site);
const theirs = await serve(copy);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const share = (found, wanted) => found.slice(0, 10).filter((page) => wanted.has(page)).length / Math.min(10, wanted.size);
const sum = (list) => list.reduce((total, [, bytes]) => total + bytes, 0);

async function askUs(query) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${ours.url}suche/`, { waitUntil: 'networkidle' });
  const before = ours.sent.filter(([name]) => /\/search\.\w+\.js$/.test(name));
  ours.sent.length = 0;
  const result = await page.evaluate((text) => new Promise((resolve, reject) => {
    const list = document.querySelector('[data-results]');
    const status = document.querySelector('[data-search] [role=status]');
    const began = performance.now();
    let ms;
    // The count is told when the list is whole; its first result is there before.
    new MutationObserver(() => {
      if (list.querySelector('h2 a')?.textContent) ms ??= performance.now() - began;
      if (status.textContent) resolve({ ms, counted: performance.now() - began, hits: [...list.querySelectorAll('h2 a')].map((link) => new URL(link.href).pathname) });
    }).observe(document.querySelector('[data-search]'), { childList: true, characterData: true, subtree: true });
    setTimeout(() => reject(new Error(text)), 10000);
    document.querySelector('[type=search]').value = text;
    document.querySelector('form[role=search]').requestSubmit();
  }), query);
  await page.waitForTimeout(300);
  const loaded = ours.sent.splice(0);
  const excerpts = loaded.filter(([name]) => name.endsWith('/'));
  await context.close();
  return { ...result, bytes: sum(before) + sum(loaded) - sum(excerpts), excerpts: sum(excerpts) };
}

async function askThem(query) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(theirs.url);
  theirs.sent.length = 0;
  const first = await page.evaluate(async (text) => {
    const began = performance.now();
    window.api = await import('/pagefind/pagefind.js');
    window.found = await window.api.search(text);
    if (window.found.results.length) await window.found.results[0].data();
    return performance.now() - began;
  }, query);
  const bytes = sum(theirs.sent);
  const hits = await page.evaluate(async () => (await Promise.all(window.found.results.slice(0, 10).map((result) => result.data()))).map((data) => data.url));
  await context.close();
  return { ms: first, bytes, hits };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const rows = [];
for (const { query } of queries.slice(0, 2)) { await askUs(query); await askThem(query); } // the browser's own first time
for (const { kind, query, wanted } of queries) {
  const we = await askUs(query);
  const they = await askThem(query);
  rows.push({ kind, query, wanted: wanted.size, we, they, ours: share(we.hits, wanted), theirs: share(they.hits, wanted) });
}
await browser.close();
ours.server.close();
theirs.server.close();

console.log(`${pages.length} pages, ${queries.length} queries, Pagefind ${version}\n`);
console.log('| kind | queries | recall@10, ours | recall@10, Pagefind |\n| --- | --- | --- | --- |');
for (const kind of [...new Set(rows.map((row) => row.kind)), 'all']) {
  const some = rows.filter((row) => kind === 'all' || row.kind === kind);
  console.log(`| ${kind} | ${some.length} | ${mean(some.map((row) => row.ours)).toFixed(2)} | ${mean(some.map((row) => row.theirs)).toFixed(2)} |`);
}
const size = (folder, filter) => fs.readdirSync(folder, { recursive: true }).filter(filter).map((name) => path.join(folder, name))
  .filter((file) => fs.statSync(file).isFile()).reduce((total, file) => total + gzipSync(fs.readFileSync(file)).length, 0);
console.log('\n| until the first result, cold | ours | Pagefind |\n| --- | --- | --- |');
for (const [name, key, unit] of [['time', 'ms', 'ms'], ['loaded, compressed', 'bytes', 'bytes']]) {
  const [a, b] = ['we', 'they'].map((who) => rows.filter((row) => row[who].hits.length).map((row) => row[who][key]));
  console.log(`| ${name}: median (most) | ${Math.round(median(a))} (${Math.round(Math.max(...a))}) ${unit} | ${Math.round(median(b))} (${Math.round(Math.max(...b))}) ${unit} |`);
}
const counted = rows.filter(({ we }) => we.hits.length).map(({ we }) => we.counted);
console.log(`| time until ten are listed and all are counted: median (most) | ${Math.round(median(counted))} (${Math.round(Math.max(...counted))}) ms | |`);
console.log(`| excerpts of those in sight: median | ${median(rows.map((row) => row.we.excerpts))} bytes | within |`);
console.log(`| whole index, compressed | ${size(path.join(site, 'suche'), (name) => name.endsWith('.json'))} bytes | ${size(path.join(copy, 'pagefind'), (name) => /\.(pf_\w+|pagefind)$/.test(name) || name.endsWith('.json'))} bytes |`);
console.log('\n| query | kind | wanted | ours | Pagefind |\n| --- | --- | --- | --- | --- |');
for (const row of rows) console.log(`| ${row.query} | ${row.kind} | ${row.wanted} | ${row.ours.toFixed(2)} | ${row.theirs.toFixed(2)} |`);
fs.rmSync(copy, { recursive: true });

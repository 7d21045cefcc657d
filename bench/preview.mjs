// How long an edit takes to be seen in a real browser, and whether the preview holds what it promises.
//
//     NODE_PATH=… node bench/preview.mjs CONTENT URL [EDITS] [SAVES]
//
// CONTENT is an archive that `jourfixe:serve` shows at URL; it is edited, so give a copy. Needs playwright-core and Chromium
// (CHROMIUM names it, else /usr/bin/chromium). Prints the median of EDITS (20) from the save to the new text on the page; breaks and
// mends a file; deletes one; saves SAVES (200) random things by a fixed seed and leaves the archive in order. If BUILD is set, it is run in
// CONTENT then, and every file below CONTENT/target/site is compared with what is served.
import fs from 'node:fs';
import path from 'node:path';
import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { chromium } = createRequire(process.env.NODE_PATH + '/')('playwright-core');
const [content, url, edits = '20', saves = '200'] = process.argv.slice(2);

function events(folder) {
  return fs.readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, name));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function check(name, held) {
  console.log(`${held ? 'holds' : 'FAILS'}  ${name}`);
  process.exitCode = held ? process.exitCode : 1;
}

const files = events(path.join(content, 'events'));
const file = files[Math.floor(files.length / 2)];
const text = fs.readFileSync(file, 'utf8');
const [, series, stem] = file.slice(content.length).replace(/^\/?events/, 'events').split(path.sep);
const page = new URL(`${series}/${stem.replace(/\.md$/, '')}/`, url).href;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const tab = await browser.newPage();
const problems = [];
tab.on('pageerror', (error) => problems.push(error.message));
tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
await tab.goto(page);

const has = (words) => tab.waitForFunction(
  (wanted) => document.body && document.body.innerText.includes(wanted), words, { polling: 'raf', timeout: 60000 });
const overlay = (there) => tab.waitForFunction((wanted) => {
  const host = document.querySelector('jourfixe-preview');
  return Boolean(host && host.shadowRoot.querySelector('.panel')) === wanted;
}, there, { polling: 'raf', timeout: 60000 });

const times = [];
for (let i = 0; i < Number(edits); i += 1) {
  const words = `Nachtrag Nummer ${i} vom Messen`;
  const start = performance.now();
  fs.writeFileSync(file, `${text}\n${words}\n`);
  await has(words);
  times.push(performance.now() - start);
}
console.log(`${files.length} events: ${edits} edits, median ${median(times).toFixed(0)} ms, `
  + `slowest ${Math.max(...times).toFixed(0)} ms`);

fs.writeFileSync(file, text.replace('date:', 'datum_: x\ndate:'));
await overlay(true);
const shown = await tab.evaluate(() => document.querySelector('jourfixe-preview').shadowRoot.textContent);
check('a broken file lays its findings over the last good page',
  shown.includes('datum_') && shown.includes(path.basename(file)) && (await tab.innerText('body')).includes('Nachtrag'));
fs.writeFileSync(file, text);
await overlay(false);
check('mending it takes them away', true);

const spare = files[files.length - 1];
const kept = fs.readFileSync(spare);
const gone = new URL(`${spare.split(path.sep).at(-2)}/${path.basename(spare, '.md')}/`, url).href;
fs.rmSync(spare);
let status = 200;
for (const end = performance.now() + 30000; performance.now() < end && status !== 404;) {
  status = (await fetch(gone)).status;
}
check('a deleted file takes its page along', status === 404);
fs.writeFileSync(spare, kept);

let seed = 20261124;
const random = (n) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed % n;
};
for (let i = 0; i < Number(saves); i += 1) {
  const victim = files[random(files.length)];
  const good = fs.readFileSync(victim, 'utf8');
  switch (random(4)) {
    case 0: fs.writeFileSync(victim, '---\ndate: [\n'); fs.writeFileSync(victim, good); break;
    case 1: fs.writeFileSync(victim, good.replace('date:', '  - date:')); fs.writeFileSync(victim, good); break;
    case 2: fs.renameSync(victim, `${victim}.weg`); fs.renameSync(`${victim}.weg`, victim); break;
    default: fs.writeFileSync(victim, `${good}\nNachtrag ${i}.\n`);
  }
}
fs.writeFileSync(file, `${fs.readFileSync(file, 'utf8')}\nDas letzte Wort.\n`);
await has('Das letzte Wort.');
check(`${saves} random saves leave the server well`, (await fetch(page)).status === 200);
if (process.env.BUILD) {
  execSync(process.env.BUILD, { cwd: content });
  const site = path.join(content, 'target/site');
  const names = fs.readdirSync(site, { recursive: true })
    .filter((name) => !path.basename(name).startsWith('.') && fs.statSync(path.join(site, name)).isFile());
  const differing = [];
  for (const name of names) {
    const built = fs.readFileSync(path.join(site, name));
    const address = new URL(name.replace(/index\.html$/, ''), url);
    // The build took longer than the server keeps a connection that nobody uses.
    const answer = await fetch(address).catch(() => fetch(address));
    const served = Buffer.from(await answer.arrayBuffer());
    const plain = name.endsWith('.html')
      ? Buffer.from(served.toString().replace(/<script src="\/_jourfixe\/live\.js"[^>]*><\/script>\n/, ''))
      : served;
    if (!built.equals(plain)) {
      differing.push(name);
    }
  }
  check(`${names.length} files are served as a fresh build writes them, ${differing.length} are not`, !differing.length);
}
check('no error in the browser', problems.filter((p) => !p.includes('404')).length === 0);
if (problems.length) {
  console.log(problems.slice(0, 5).join('\n'));
}
await browser.close();

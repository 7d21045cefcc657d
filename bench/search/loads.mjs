// What searches load of the index, as an archive grows.
//
//     node bench/search/loads.mjs SITE …
//
// For each line of queries.tsv, of each built site: kilobytes of the index, compressed, until ten results can be shown; once for
// the whole query, and once if it is typed so slowly that what is there after each letter is searched for. Run by Node
// alone, with the search's own script.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const assets = '../../templates/src/main/resources/io/github/jourfixe/theme/assets/search-index.js';
let finder;
vm.runInNewContext(fs.readFileSync(new URL(assets, import.meta.url), 'utf8'), { jourfixe: (name, content) => { finder = content; } });
const queries = fs.readFileSync(new URL('queries.tsv', import.meta.url), 'utf8').split('\n')
  // For words in quotes pages are read, as only a browser does.
  .filter((line) => line && !/^(#|quoted)/.test(line)).map((line) => line.split('\t')[1]);
const size = (file) => gzipSync(fs.readFileSync(file), { level: 9 }).length;
const kb = (bytes) => `${Math.round(bytes / 1000)} KB`;

async function loaded(folder, steps) {
  const files = new Set();
  const load = (name) => {
    files.add(`${folder}/${name}.json`);
    return JSON.parse(fs.readFileSync(`${folder}/${name}.json`, 'utf8'));
  };
  const index = new finder.Index(load, load('index'));
  for (const step of steps) {
    const { hits } = await index.search(step);
    await Promise.all(hits.slice(0, 10).map((hit) => index.page(hit)));
  }
  return { bytes: [...files].reduce((sum, file) => sum + size(file), 0), requests: files.size };
}

console.log('| site | pages | whole index | median | most | requests: median (most) | typed letter by letter: median | most |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const site of process.argv.slice(2)) {
  const folder = path.join(site, 'suche');
  const whole = fs.readdirSync(folder).filter((name) => name.endsWith('.json')).reduce((sum, name) => sum + size(path.join(folder, name)), 0);
  const sort = (values) => values.sort((a, b) => a - b);
  const asked = [];
  const typed = [];
  for (const query of queries) {
    asked.push(await loaded(folder, [query]));
    // The page waits before it searches for a word of one or two letters.
    typed.push(await loaded(folder, [...query].map((letter, i) => query.slice(0, i + 1)).filter((step) => !/(^|\s)\S{0,2}$/.test(step) || step === query)));
  }
  const [bytes, requests, slow] = [asked.map((one) => one.bytes), asked.map((one) => one.requests), typed.map((one) => one.bytes)].map(sort);
  const median = (values) => values[Math.floor(values.length / 2)];
  const { count } = JSON.parse(fs.readFileSync(path.join(folder, 'index.json'), 'utf8'));
  console.log(`| ${path.basename(site)} | ${count} | ${kb(whole)} | ${kb(median(bytes))} | ${kb(bytes.at(-1))} | ${median(requests)} (${requests.at(-1)}) | ${kb(median(slow))} | ${kb(slow.at(-1))} |`);
}

// Runs the search's script without a browser.
//     node ask.mjs SCRIPT words TEXT        the stems of each line of a file
//     node ask.mjs SCRIPT ask FOLDER FILE   what each query of a file (query, series, year; parted by tabs) finds in the
//                                           index of a folder: addresses, the spellings that were taken instead, the
//                                           series that results tell, whether no page has all words, how many more
//                                           pages there are in other series and years; parted by tabs as well
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const [script, mode, place, queries] = process.argv.slice(2);
let finder;
runInNewContext(readFileSync(script, 'utf8'), { jourfixe: (name, content) => { finder = content; } });
const { Index, fold, stem, wordsIn } = finder;
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line);

if (mode === 'words') {
  for (const line of lines(place)) console.log(wordsIn(line).map(fold).map(stem).join(' '));
} else {
  const load = (name) => JSON.parse(readFileSync(`${place}/${name}.json`, 'utf8'));
  const index = new Index(load, load('index'));
  for (const line of lines(queries)) {
    const [query, series, year] = line.split('\t');
    const { hits, meant, some, elsewhere } = await index.search(query, { series, year });
    const pages = await Promise.all(hits.map((hit) => index.page(hit)));
    const told = hits.filter((hit, i) => pages[i][3] === 0).map((hit) => index.seriesOf(hit).name);
    console.log([pages.map(([address]) => address).join(' '), meant.map(([, spelling]) => spelling).join(' '), told.join(', '),
      some, elsewhere].join('\t'));
  }
}

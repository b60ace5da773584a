// Writes the table of language subtags that core keeps in its jar, from the npm package language-subtag-registry (CC0),
// which holds the IANA registry as JSON:
//   node core/tools/language-registry.mjs FOLDER_OF_THE_PACKAGE > core/src/main/resources/org/standfirst/internal/language-subtags.txt
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const json = name => JSON.parse(readFileSync(join(process.argv[2], 'data', 'json', name + '.json'), 'utf8'));
const entries = json('registry');

function ofType(type) {
    return entries.filter(entry => entry.Type === type);
}

function line(key, values) {
    return key + ' ' + values.sort().join(' ') + ' ';
}

const lines = ['date ' + json('meta')['File-Date'] + ' '];
for (const type of ['language', 'script', 'region', 'variant']) {
    const single = ofType(type).filter(entry => !entry.Subtag.includes('..'));
    const replaced = single.filter(entry => entry.Deprecated && entry['Preferred-Value']);
    lines.push(line(type, single.filter(entry => !replaced.includes(entry)).map(entry => entry.Subtag)));
    lines.push(line(type + '-replaced', replaced.map(entry => entry.Subtag + '=' + entry['Preferred-Value'])));
}
console.log(lines.join('\n'));

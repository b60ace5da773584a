// Prints the result of Mozilla Readability for the page in each file, as a JSON array.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const read = process.argv.slice(2).map((file) => {
    const { document } = new JSDOM(readFileSync(file, 'utf8'), {
        url: 'https://gazette.example/',
        virtualConsole: new VirtualConsole(), // no output: the CSS parser does not support layers
    }).window;
    const article = new Readability(document).parse();
    return article && { title: article.title, byline: article.byline, text: article.textContent, html: article.content };
});
console.log(JSON.stringify(read));

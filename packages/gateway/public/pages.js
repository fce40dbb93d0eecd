// Makes the pages quicker to use; without it they work all the same.
const said = { done: 'Kopieret', failed: 'Kunne ikke kopiere. Markér teksten, og kopiér den selv.' };

document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  const root = button?.closest('[data-copy-root]');
  if (!root) return;
  const source = root.querySelector('[data-copy-text]');
  const text = source instanceof HTMLTemplateElement ? source.content.textContent : source?.textContent;
  const status = root.querySelector('[data-copy-status]');
  try {
    await navigator.clipboard.writeText(text ?? '');
    status.textContent = said.done;
  } catch {
    status.textContent = said.failed;
  }
  setTimeout(() => (status.textContent = ''), 4000);
});

// Filters the list as the reader types; the form itself asks the server, which also knows other forms of a word.
const form = document.querySelector('[data-filter]');
const input = form?.querySelector('input[type=search]');
if (form && input && input.value === '') {
  const items = [...document.querySelectorAll('[data-filter-item]')].map((item) => ({
    item,
    text: item.querySelector('div').textContent.toLocaleLowerCase('da'),
  }));
  const groups = [...document.querySelectorAll('[data-filter-group]')];
  const status = form.querySelector('[data-filter-status]');
  input.addEventListener('input', () => {
    const words = input.value.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    status.textContent =
      words.length === 0 ? `${items.length} indsatser` : `${shown} af ${items.length} indsatser`;
  });
}

// A tree of links (WAI-ARIA navigation treeview). Without this script each link leads to its department's page.
(() => {
  'use strict';
  const tree = document.querySelector('[role="tree"][data-branch]');
  if (!tree) return;
  // So many branches are opened, and asked for, by one key; pressed again, it opens the next.
  const MOST = 10;
  const status = document.getElementById('tree-status');
  const items = () => Array.from(tree.querySelectorAll('[role="treeitem"]'));
  const shown = () => items().filter(item => !item.closest('ul[hidden]'));
  const branch = item => item.parentElement.querySelector(':scope > ul');
  const own = line => line?.querySelector(':scope > [role="treeitem"]');
  const above = item => own(item.parentElement.parentElement.closest('li'));
  const open = item => item.getAttribute('aria-expanded') === 'true';

  // From one item to the next without looking at all of them.
  function below(item) {
    if (open(item)) return own(branch(item).firstElementChild);
    let line = item.parentElement;
    while (line && !line.nextElementSibling) line = line.parentElement.closest('li');
    return own(line?.nextElementSibling);
  }

  const last = item => (open(item) ? last(own(branch(item).lastElementChild)) : item);

  function before(item) {
    const line = item.parentElement.previousElementSibling;
    return line ? last(own(line)) : above(item);
  }

  function prepare(scope, level) {
    Array.from(scope.querySelectorAll(':scope > li > [role="treeitem"]')).forEach((item, index, all) => {
      item.tabIndex = -1;
      item.setAttribute('aria-level', String(level));
      item.setAttribute('aria-setsize', String(all.length));
      item.setAttribute('aria-posinset', String(index + 1));
      if (Number(item.dataset.children) > 0) item.setAttribute('aria-expanded', 'false');
    });
  }

  // One item can be reached by the tab key; a tree may have thousands, so only two of them are touched.
  let reachable = null;
  function only(item) {
    if (reachable) reachable.tabIndex = -1;
    item.tabIndex = 0;
    reachable = item;
  }

  function focus(item) {
    if (!item) return;
    only(item);
    item.focus();
  }

  async function load(item) {
    const answer = await fetch(tree.dataset.branch + encodeURIComponent(item.dataset.id), { redirect: 'manual', cache: 'no-store' });
    if (answer.type === 'opaqueredirect') { location.reload(); return null; }
    if (!answer.ok) return null;
    const list = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('ul');
    if (!list) return null;
    list.id = `branch-${item.dataset.id}`;
    item.parentElement.append(list);
    item.setAttribute('aria-owns', list.id);
    prepare(list, Number(item.getAttribute('aria-level')) + 1);
    return list;
  }

  async function expand(item) {
    if (item.getAttribute('aria-expanded') !== 'false' || item.dataset.loading) return;
    item.dataset.loading = 'true';
    let list = branch(item);
    try { list = list || await load(item); } catch (offline) { list = null; }
    delete item.dataset.loading;
    status.textContent = list ? '' : tree.dataset.failed;
    if (!list) return;
    list.hidden = false;
    item.setAttribute('aria-expanded', 'true');
  }

  function collapse(item) {
    branch(item).hidden = true;
    item.setAttribute('aria-expanded', 'false');
  }

  function typed(item, letter) {
    const all = shown();
    const behind = [...all.slice(all.indexOf(item) + 1), ...all];
    focus(behind.find(each => each.querySelector('.m-node-name').textContent.trim().toLowerCase().startsWith(letter)));
  }

  const keys = {
    ArrowDown: item => focus(below(item)),
    ArrowUp: item => focus(before(item)),
    Home: () => focus(own(tree.firstElementChild)),
    End: () => focus(last(own(tree.lastElementChild))),
    ArrowRight: item => (open(item) ? focus(below(item)) : expand(item)),
    ArrowLeft: item => (open(item) ? collapse(item) : focus(above(item))),
    ' ': item => item.click(),
    '*': item => Array.from(item.closest('ul').querySelectorAll(':scope > li > [aria-expanded="false"]')).slice(0, MOST).forEach(expand),
  };

  tree.addEventListener('keydown', event => {
    const item = event.target.closest('[role="treeitem"]');
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (act) act(item);
    else if (event.key.length === 1) typed(item, event.key.toLowerCase());
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  tree.addEventListener('click', event => {
    const item = event.target.closest('[role="treeitem"]');
    if (!item || !event.target.closest('.m-node-mark') || !item.hasAttribute('aria-expanded')) return;
    event.preventDefault();
    focus(item);
    if (open(item)) collapse(item);
    else expand(item);
  });
  tree.addEventListener('focusin', event => {
    const item = event.target.closest('[role="treeitem"]');
    if (item && item === event.target && item !== reachable) only(item);
  });

  prepare(tree, 1);
  tree.classList.add('m-tree-live');
  if (items().length > 0) only(items()[0]);
  // One root is what everybody opens first.
  if (items().length === 1) expand(items()[0]);
})();

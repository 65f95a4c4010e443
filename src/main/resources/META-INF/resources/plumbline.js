// Comfort only: everything works without this file.
'use strict';

// the page one is on
for (const link of document.querySelectorAll('.top nav a')) {
  const below = link.pathname !== '/' && location.pathname.startsWith(link.pathname + '/');
  if (location.pathname === link.pathname || below) {
    link.setAttribute('aria-current', 'page');
  }
}

// a form that was sent is not sent twice
document.addEventListener('submit', event => {
  if (event.target.dataset.sent) {
    event.preventDefault();
  }
  event.target.dataset.sent = 'yes';
  setTimeout(() => delete event.target.dataset.sent, 3000);
});

// keys: off in fields, and off altogether for who wants that; a control says its own in aria-keyshortcuts
const keyboard = (() => {
  const dialog = document.getElementById('keys');
  const memory = {
    get off() { try { return localStorage.getItem('plumbline-keys') === 'off'; } catch { return false; } },
    set off(off) { try { localStorage.setItem('plumbline-keys', off ? 'off' : 'on'); } catch { /* not remembered */ } },
  };
  const items = () => [...document.querySelectorAll('.queue > li')];
  const here = () => document.activeElement.closest('.queue > li');
  const step = by => {
    const all = items();
    const next = all[Math.max(0, Math.min(all.length - 1, here() ? all.indexOf(here()) + by : 0))];
    const link = next && next.querySelector('a.button, a');
    return link ? link.focus() : false;
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    '?': () => dialog ? dialog.showModal() : false,
  };
  const page = {keys, scope: () => here() || document};

  const press = control => {
    if (control.type === 'radio') {
      control.checked = true;
      control.form.querySelector('button.primary').click();
    } else if (control.matches('summary')) {
      control.parentElement.open = true;
      (control.parentElement.querySelector('form :is(input:not([type=hidden]), textarea)') || control).focus();
    } else if (control.matches('textarea, select, input')) {
      control.focus();
    } else {
      control.click();
    }
  };
  const shortcut = key => {
    const where = /^[a-z0-9/]$/.test(key) && page.scope();
    const control = where && (where.querySelector(`[aria-keyshortcuts="${key}"]`) || document.querySelector(`.top [aria-keyshortcuts="${key}"]`));
    return control ? () => press(control) : null;
  };
  document.addEventListener('keydown', event => {
    const busy = event.target.closest('input, textarea, select, [contenteditable], dialog');
    if (busy || memory.off || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const run = keys[event.key] || (event.repeat ? null : shortcut(event.key));
    if (run && run(event) !== false) {
      event.preventDefault();
    }
  });
  const button = document.querySelector('[data-keys]');
  if (dialog && button) {
    button.hidden = false;
    button.addEventListener('click', () => dialog.showModal());
    const on = document.getElementById('keys-on');
    on.checked = !memory.off;
    on.addEventListener('change', () => memory.off = !on.checked);
  }
  return page;
})();

// workbench: text and cards follow each other, keys, marking a claim by selecting words
(() => {
  const bench = document.getElementById('workbench');
  if (!bench) {
    return;
  }
  const text = document.getElementById('text');
  const cards = () => [...bench.querySelectorAll('.claim')];
  const current = () => bench.querySelector('.claim.current');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

  // the text moves within its own pane: were the page to move under a pressed mouse, the click would miss
  const pane = text.closest('.side');
  const showInText = piece => {
    const away = piece.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 2;
    pane.scrollBy({top: away, behavior: still});
  };
  const choose = (id, reveal) => {
    bench.querySelectorAll('.current').forEach(piece => piece.classList.remove('current'));
    const card = document.getElementById('claim-' + id);
    const pieces = text.querySelectorAll(`mark[data-claims~="${id}"]`);
    [card, ...pieces].forEach(piece => piece && piece.classList.add('current'));
    if (reveal === 'text' && pieces[0]) {
      showInText(pieces[0]);
    } else if (reveal === 'card' && card) {
      card.scrollIntoView({block: 'start', behavior: still});
    }
  };
  const go = card => {
    history.replaceState(null, '', '#' + card.id);
    choose(card.dataset.claim, 'text');
    card.focus({preventScroll: true});
    card.scrollIntoView({block: 'start', behavior: still});
  };

  text.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#claim-"]');
    const card = link && document.getElementById(link.hash.slice(1));
    if (card && getSelection().isCollapsed) {
      event.preventDefault();
      history.replaceState(null, '', link.hash);
      choose(card.dataset.claim, 'card');
      card.focus({preventScroll: true});
    }
  });
  const follow = event => {
    const card = event.target.closest('.claim');
    if (card && !card.classList.contains('current')) {
      choose(card.dataset.claim, 'text');
    }
  };
  bench.addEventListener('focusin', follow);
  bench.addEventListener('click', follow);
  const fromAddress = () => {
    const card = /^#claim-\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (card) {
      go(card);
    }
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();

  const step = by => {
    const all = cards();
    const at = all.indexOf(current());
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
    if (next) {
      go(next);
    }
  };
  keyboard.scope = () => current() || document.querySelector('.top');
  Object.assign(keyboard.keys, {
    j: () => step(1),
    k: () => step(-1),
    t: () => current() && text.querySelector('#text-' + current().dataset.claim).focus(),
    m: () => { document.getElementById('mark').open = true; document.getElementById('quote').focus(); },
    Enter: event => {
      if (event.target.matches('.claim')) {
        const all = [...event.target.querySelectorAll(':scope > details')];
        const closed = all.some(details => !details.open);
        all.forEach(details => details.open = closed);
      } else {
        return false;
      }
    },
  });

  // marking
  const marking = document.getElementById('mark');
  const position = (node, offset) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element.closest('[data-start]');
    return piece && text.contains(piece)
      ? Number(piece.dataset.start) + (node.nodeType === Node.TEXT_NODE ? offset : 0)
      : null;
  };
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (!marking || selection.isCollapsed || !selection.rangeCount || !text.contains(selection.anchorNode)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const start = position(range.startContainer, range.startOffset);
    const pieces = [...text.querySelectorAll('[data-start]')].filter(piece => selection.containsNode(piece, true));
    const quote = pieces.map(piece => {
      const from = piece.contains(range.startContainer) ? range.startOffset : 0;
      const to = piece.contains(range.endContainer) ? range.endOffset : piece.textContent.length;
      return piece.textContent.slice(from, to);
    }).join('');
    const words = quote.trim();
    if (start !== null && words) {
      marking.open = true;
      marking.classList.add('ready');
      marking.querySelector('[name=quote]').value = words;
      const place = marking.querySelector('input[type=hidden][name=start]');
      if (place) {
        place.value = start + quote.indexOf(words);
      }
    }
  });
  const quote = document.getElementById('quote');
  if (quote) {
    quote.addEventListener('input', () => {
      const place = marking.querySelector('input[type=hidden][name=start]');
      if (place) {
        place.value = '';
      }
    });
  }
})();

// the form that corrects a claim asks only what its kind needs
(() => {
  const kind = document.querySelector('.correction #kind');
  if (!kind) {
    return;
  }
  const show = () => document.querySelectorAll('[data-kinds]').forEach(part => {
    part.hidden = !part.dataset.kinds.split(' ').includes(kind.value);
  });
  kind.addEventListener('change', show);
  show();
})();

// an answer that does not have the piece asked for is told, and what was typed stays
document.addEventListener('htmx:beforeSwap', event => {
  const answer = event.detail.xhr;
  const wanted = event.detail.target.id;
  if (answer.status < 400 || !wanted || answer.responseText.includes(`id="${wanted}"`)) {
    return;
  }
  event.detail.shouldSwap = false;
  const page = new DOMParser().parseFromString(answer.responseText, 'text/html');
  const words = page.querySelector('main p');
  document.getElementById('announcements').textContent = words ? words.textContent : 'This was not done. Reload the page.';
});

// what a file to be imported does not say is marked until somebody says it
document.addEventListener('htmx:afterSwap', () => {
  const reading = document.getElementById('reading');
  if (!reading) {
    return;
  }
  const missing = reading.dataset.missing.trim().split(' ');
  document.querySelectorAll('[data-says]').forEach(field => {
    const wrong = missing.includes(field.dataset.says);
    const input = field.querySelector('input');
    const error = field.querySelector('.error');
    field.classList.toggle('wrong', wrong);
    error.hidden = !wrong;
    wrong ? input.setAttribute('aria-invalid', 'true') : input.removeAttribute('aria-invalid');
    input.setAttribute('aria-describedby', `${input.id}-hint${wrong ? ` ${error.id}` : ''}`);
  });
});

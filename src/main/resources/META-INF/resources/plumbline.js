// Comfort only: everything works without this file.
'use strict';

// the page one is on
for (const link of document.querySelectorAll('.top nav a')) {
  if (location.pathname === link.pathname || location.pathname.startsWith(link.pathname + '/')) {
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

// The page's own lazy loader, as news sites have one: a picture gets its address when it comes near.
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting || !(target instanceof HTMLImageElement)) continue;
    target.src = target.dataset.original ?? target.dataset.src ?? target.src;
    observer.unobserve(target);
  }
});
for (const picture of document.querySelectorAll('img[data-original], img[data-src]'))
  observer.observe(picture);

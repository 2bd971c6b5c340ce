(function () {
  function reveal() {
    var at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var up = at; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
    }
    if (at) at.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (one) { one.open = true; });
  });
  if (location.hash) reveal();
})();

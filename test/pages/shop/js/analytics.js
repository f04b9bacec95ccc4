// Всё, что сайт рассказывает счётчикам, идёт через track().
var METRIKA = 97346128;

function track(goal, params) {
  if (window.ym) ym(METRIKA, 'reachGoal', goal, params);
  if (window.gtag) gtag('event', goal, params);
}

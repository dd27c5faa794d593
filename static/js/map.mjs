// Brings the chosen station into the part of the map that can be seen.
const here = document.getElementById("here");
const frame = here?.closest(".scroll");
if (frame) {
  const at = here.getBoundingClientRect();
  const seen = frame.getBoundingClientRect();
  frame.scrollLeft += at.left + at.width / 2 - seen.left - seen.width / 2;
}

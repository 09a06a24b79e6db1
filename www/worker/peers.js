// For a pkg/ from before the group's functions were handed in: it loads, and has no worker groups.
// Goes with the next script/build.

export function gather() {
  throw new Error("stale:script/build");
}

export { gather as onStackOfItsOwn, gather as take };

# Shared by the scripts in this folder: where files are stored and which tools exist. Sourced, not run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Outside the clone, so that another clone builds from a warm cache.
cache="${SRFL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/srfl}"
mkdir -p "$cache"
export SRFL_CACHE="$cache"
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$cache/target}"

wasm_target=wasm32-unknown-unknown

# Panics name source files, by paths that are the same on every machine. Cargo adds these flags to
# those of .cargo/config.toml.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}/registry/src=crates"

say() { printf '%s\n' "$*"; }

die() {
  printf 'error: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '       %s\n' "$line" >&2; done
  exit 1
}

need_node() {
  local hint="Install Node.js 20.19 or newer with npm."
  command -v node >/dev/null || die "node is not installed." "$hint"
  command -v npm >/dev/null || die "npm is not installed." "$hint"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
           process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    die "node $(node --version) is too old." "$hint"
}

need_rust() {
  command -v cargo >/dev/null ||
    die "cargo is not installed." "Install Rust $(rust_version) with rustup: https://rustup.rs"
  if ! (cd "$root" && rustc --version) >/dev/null 2>&1; then
    # rustup without permission to install, whose only toolchain has another name.
    if (cd / && rustc --version) 2>/dev/null | grep -q "^rustc $(rust_version) "; then
      RUSTUP_TOOLCHAIN="$(cd / && rustup show active-toolchain | cut -d' ' -f1)"
      export RUSTUP_TOOLCHAIN
    else
      die "Rust $(rust_version) is not installed." "Run: rustup toolchain install $(rust_version)"
    fi
  fi
  local component
  for component in fmt clippy; do
    (cd "$root" && cargo "$component" --version) >/dev/null 2>&1 && continue
    [ "$component" = fmt ] && component=rustfmt
    rustup component add "$component" || die "The Rust component $component could not be installed."
  done
}

rust_version() { sed -n 's/^channel = "\(.*\)"/\1/p' "$root/rust-toolchain.toml"; }

need_wasm_target() {
  [ -d "$(cd "$root" && rustc --print sysroot)/lib/rustlib/$wasm_target/lib" ] && return
  command -v rustup >/dev/null ||
    die "Rust has no $wasm_target target and there is no rustup to add it with." \
      "Install rustup (https://rustup.rs) or your distribution's package for that target."
  (cd "$root" && rustup target add "$wasm_target") ||
    die "The Rust target $wasm_target could not be installed." "Try: rustup target add $wasm_target"
}

# Installs the npm packages of the lock file, once for each version of that file.
need_npm_packages() {
  local stamp="$root/node_modules/.srfl-lock" lock
  lock="$(node -p 'require("crypto").createHash("sha256").update(require("fs").readFileSync(process.argv[1])).digest("hex")' \
    "$root/package-lock.json")"
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$lock" ] && return
  say "Installing npm packages by package-lock.json"
  # No package here needs an install script.
  (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    die "npm could not install the packages." "See the lines above; then run the script again."
  printf '%s' "$lock" >"$stamp"
}

# Prints the path of a Chrome or Chromium, after installing one where that is possible.
find_chrome() {
  local name
  if [ -n "${CHROME:-}" ]; then
    [ -x "$CHROME" ] || return 1
    printf '%s' "$CHROME"
    return
  fi
  for name in chromium chromium-browser google-chrome-stable google-chrome chrome; do
    command -v "$name" && return
  done
  for name in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [ -x "$name" ] && printf '%s' "$name" && return
  done
  return 1
}

can_apt() { [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] && command -v apt-get >/dev/null; }

# apt_install LOG PACKAGE...
apt_install() {
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:2}"; } >"$1" 2>&1
}

# Firefox, its software WebGPU (Mesa's lavapipe), and WebKit are tested if they can be installed; otherwise
# their tests report that they are skipped.
want_other_browsers() {
  local packages=()
  [ -x "${FIREFOX:-/usr/bin/firefox-esr}" ] || [ -x /usr/bin/firefox ] || packages+=(firefox-esr)
  ls /usr/share/vulkan/icd.d/lvp_icd*.json >/dev/null 2>&1 || packages+=(mesa-vulkan-drivers)
  command -v WebKitWebDriver >/dev/null || packages+=(webkit2gtk-driver)
  command -v Xvfb >/dev/null || packages+=(xvfb)
  [ ${#packages[@]} -gt 0 ] && can_apt || return 0
  say "Installing ${packages[*]} with apt-get"
  apt_install "$cache/apt-browsers.log" "${packages[@]}" || say "They could not be installed; their tests are skipped."
}

need_chrome() {
  if ! CHROME="$(find_chrome)"; then
    if can_apt; then
      say "Installing Chromium with apt-get"
      apt_install "$cache/apt.log" chromium fonts-dejavu-core ||
        die "apt-get could not install chromium." "Its output is in $cache/apt.log"
      CHROME="$(find_chrome)" || die "chromium was installed but cannot be found."
    else
      die "The browser tests need Chrome or Chromium, and none was found." \
        "Install one, or name its program: CHROME=/path/to/chrome script/test"
    fi
  fi
  # The tests measure layouts with these (tests/browser/fonts.conf).
  if [ ! -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] && can_apt; then
    say "Installing fonts-dejavu-core with apt-get"
    apt_install "$cache/apt-fonts.log" fonts-dejavu-core || say "It could not be installed; tests of layouts may fail."
  fi
  export CHROME
}

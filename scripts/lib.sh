# shellcheck shell=bash
# Shared by the scripts beside it: finds the tools, or installs them. Sourced, not run.
# Each install is pinned (system packages aside), says what it does, and is skipped when nothing is missing.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
root=$PWD
cargo_home=${CARGO_HOME:-$HOME/.cargo}
# wasm-opt comes from npm; the first match on the PATH is the one that Trunk takes. Before wasm-bindgen the program is split.
export PATH="$root/scripts/split:$root/scripts/node_modules/.bin:$cargo_home/bin:$PATH"

trunk_version=0.21.14 # newer needs a newer Rust
split_version=0.2.4 # reads what wasm_split_helpers in Cargo.lock writes
deny_version=0.20.2
wasm_target=wasm32-unknown-unknown

say() { printf '==> %s\n' "$*"; }

die() {
  printf 'error: %s\n' "$@" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# --- System packages ---------------------------------------------------------------------------

package_manager() {
  local name
  for name in apt-get dnf pacman zypper apk brew; do
    if has "$name"; then
      echo "$name"
      return
    fi
  done
  return 1
}

# packages MANAGER compiler|node|browser|firefox|webkit: what the manager calls them.
packages() {
  case $1:$2 in
    apt-get:compiler) echo build-essential ;;
    apk:compiler) echo build-base ;;
    *:compiler) echo gcc ;;
    brew:node) echo node ;;
    *:node) echo nodejs npm ;;
    apt-get:browser) echo chromium chromium-driver ;;
    apk:browser) echo chromium chromium-chromedriver ;;
    pacman:browser) echo chromium ;; # brings its driver
    brew:browser) echo google-chrome chromedriver ;;
    *:browser) echo chromium chromedriver ;;
    apt-get:firefox) echo firefox-esr ;;
    *:firefox) echo firefox ;;
    apt-get:webkit) echo webkit2gtk-driver xvfb ;;
    *:webkit) ;; # not known here
  esac
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# install_packages compiler|node|browser|firefox|webkit PURPOSE
install_packages() {
  local manager names install run=as_root
  if ! manager=$(package_manager); then
    die "$2 missing, and no known package manager found to install it." \
      "Install it by hand (on Debian the packages are: $(packages apt-get "$1")), then run this again."
  fi
  read -r -a names <<<"$(packages "$manager" "$1")"
  if [ ${#names[@]} = 0 ]; then
    die "$2 missing, and what $manager calls it is not known here." \
      "Install it by hand (on Debian the packages are: $(packages apt-get "$1")), then run this again."
  fi
  case $manager in
    # Another one that is at work is waited for.
    apt-get) install=(env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends) ;;
    dnf) install=(dnf install -y) ;;
    pacman) install=(pacman -Sy --noconfirm --needed) ;;
    zypper) install=(zypper --non-interactive install) ;;
    apk) install=(apk add) ;;
    brew) install=(brew install) run=env ;; # refuses to run as root
  esac
  if [ "$run" = as_root ] && [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
    die "$2 missing, and installing it needs root (or sudo without a password)." \
      "Install these $manager packages, then run this again: ${names[*]}"
  fi
  say "Installing with $manager: ${names[*]}"
  if [ "$manager" = apt-get ]; then as_root apt-get -o Acquire::http::Timeout=30 update -qq; fi
  "$run" "${install[@]}" "${names[@]}" ||
    die "$manager could not install them." "Install these packages, then run this again: ${names[*]}"
}

need_compiler() {
  has cc || install_packages compiler 'a C compiler (the linker that Rust needs) is'
}

# --- Rust --------------------------------------------------------------------------------------

# Explicit, because rustup can be told not to install by itself what rust-toolchain.toml asks for.
need_rust() {
  local channel installed part missing=()
  has rustup || die 'rustup is missing: install it (https://rustup.rs), then run this again.'
  channel=${RUSTUP_TOOLCHAIN:-$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)}
  installed=$(rustup toolchain list)
  if [[ $'\n'$installed != *$'\n'"$channel"* ]]; then
    say "Installing Rust $channel"
    rustup toolchain install "$channel" --profile minimal || use_stable "$channel"
    channel=${RUSTUP_TOOLCHAIN:-$channel}
  fi
  installed=$(rustup component list --installed --toolchain "$channel")
  for part in rustfmt clippy "rust-std-$wasm_target"; do
    if [[ $'\n'$installed != *$'\n'"$part"* ]]; then missing+=("$part"); fi
  done
  if [ ${#missing[@]} = 0 ]; then return; fi
  say "Adding to Rust $channel: ${missing[*]}"
  rustup component add --toolchain "$channel" rustfmt clippy
  rustup target add --toolchain "$channel" "$wasm_target"
}

# Where the pinned toolchain cannot be fetched, an installed stable of the same version is as good.
use_stable() {
  local version
  version=$(rustup run stable rustc --version 2>/dev/null) || version=none
  [[ $version == "rustc $1 "* ]] || die "Rust $1 could not be installed (stable here: $version)."
  say "Using the stable toolchain, which is Rust $1 too"
  export RUSTUP_TOOLCHAIN=stable
}

# fetch_release COMMAND VERSION: the program as its makers built it, if scripts/releases.txt has it for this machine and the bytes are
# those. RELEASES names another place than GitHub, such as a mirror.
fetch_release() {
  local machine digest place archive folder found
  machine=$(uname -s)-$(uname -m)
  read -r digest place <<<"$(awk -v m="$machine" -v c="$1" -v v="$2" '$1 == m && $2 == c && $3 == v { print $4, $5 }' scripts/releases.txt)"
  if [ -z "$place" ] || ! has curl || ! has tar; then return 1; fi
  folder=$(mktemp -d)
  archive=$folder/archive.tar.gz
  say "Fetching $1 $2"
  if ! curl --fail --silent --show-error --location --connect-timeout 10 --max-time 120 \
    --output "$archive" "${RELEASES:-https://github.com}/$place"; then
    say "It cannot be fetched from there."
  elif ! node -e 'const [, file, wanted] = process.argv
      const found = require("crypto").createHash("sha256").update(require("fs").readFileSync(file)).digest("hex")
      process.exit(found === wanted ? 0 : 1)' "$archive" "$digest"; then
    say "What came is not what scripts/releases.txt pins by its digest: it is not used."
  else
    # Some archives have a folder around it.
    tar -xzf "$archive" -C "$folder"
    found=$(find "$folder" -type f -name "$1" | head -n 1)
    mkdir -p "$cargo_home/bin"
    # What does not run here, such as for want of a newer C library, is built.
    if [ -n "$found" ] && chmod +x "$found" && "$found" --version >/dev/null 2>&1; then
      mv "$found" "$cargo_home/bin/$1"
      rm -rf "$folder"
      return 0
    fi
    say "It does not run on this machine."
  fi
  rm -rf "$folder"
  return 1
}

# need_cargo_tool CRATE COMMAND VERSION [FLAG...]: fetched, or else built.
need_cargo_tool() {
  local crate=$1 command=$2 version=$3 found=''
  shift 3
  if has "$command"; then read -r _ found _ <<<"$("$command" --version 2>/dev/null)"; fi
  # Not every command says its version.
  if has "$command" && [ -z "$found" ]; then found=$(cargo install --list | sed -n "s/^$crate v\(.*\):$/\1/p"); fi
  if [ "$found" = "$version" ]; then return; fi
  if fetch_release "$command" "$version"; then return; fi
  say "Building $crate $version (once; it takes some minutes)"
  # Quick to build rather than quick to run; a kept target folder lets a second try go on.
  CARGO_TARGET_DIR="$root/target/tools" \
    CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
    cargo install "$crate" --version "$version" --root "$cargo_home" --force "$@"
  rm -rf "$root/target/tools"
}

# --- Node.js -----------------------------------------------------------------------------------

need_node() {
  if ! has node || ! has npm; then install_packages node 'Node.js with npm is'; fi
  local version
  version=$(node --version) # v20.1.0
  version=${version#v}
  [ "${version%%.*}" -ge 18 ] || die "Node.js $version is too old: install version 18 or newer."
}

need_npm_tools() {
  if npm ls --prefix scripts >/dev/null 2>&1; then return; fi
  say 'Installing the build and test tools of scripts/package.json'
  npm ci --prefix scripts --ignore-scripts --no-audit --no-fund
}

# --- Licences and sources ------------------------------------------------------------------------

# Holds everything that Cargo takes in against deny.toml. Where the tool cannot be had, that is said and nothing fails. Known faults are
# looked for where the list of them answers.
check_crates() {
  (need_cargo_tool cargo-deny cargo-deny "$deny_version" --locked) || true
  if [ "$(cargo-deny --version 2>/dev/null)" != "cargo-deny $deny_version" ]; then
    say "SKIPPED, unknown: cargo-deny $deny_version could not be installed, so that licences and sources of crates were not looked at."
    return
  fi
  cargo deny --locked --offline check --hide-inclusion-graph licenses sources bans || return
  if cargo deny --locked fetch db >/dev/null 2>&1; then
    cargo deny --locked --offline check advisories
  else
    say 'SKIPPED, unknown: the list of known faults of crates does not answer.'
  fi
}

# Known faults of what builds and tests the page. None of it lands in the page.
check_npm() {
  local answer
  answer=$(npm audit --prefix scripts --json 2>/dev/null) || true # not zero for faults as well
  if [[ $answer != *'"auditReportVersion"'* ]]; then
    say 'SKIPPED, unknown: the registry of npm gives no list of known faults.'
    return
  fi
  npm audit --prefix scripts --audit-level=high
}

# --- Together ----------------------------------------------------------------------------------

# All that a release build takes.
need_build_tools() {
  local bindgen
  [ -f Cargo.lock ] || die 'Cargo.lock is missing: it says which wasm-bindgen to use.'
  # The command and the crate must be of one version.
  bindgen=$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock)
  [ -n "$bindgen" ] || die 'Cargo.lock names no wasm-bindgen.'
  need_rust
  need_compiler
  need_node
  need_npm_tools
  need_cargo_tool trunk trunk "$trunk_version" --locked
  need_cargo_tool wasm-bindgen-cli wasm-bindgen "$bindgen"
  need_cargo_tool wasm_split_cli_support wasm-split-cli "$split_version" --locked --features build-binary
}

major() { "$1" --version 2>/dev/null | sed -n 's/^[^0-9]*\([0-9]*\)\..*/\1/p'; }

# Exports CHROME and CHROMEDRIVER: the first browser of the driver's version.
find_browser() {
  local driver browser
  for driver in "${CHROMEDRIVER:-chromedriver}" "${CHROMEWEBDRIVER:-}/chromedriver" \
    /usr/lib/chromium/chromedriver /usr/lib/chromium-browser/chromedriver; do
    has "$driver" || continue
    for browser in ${CHROME:+"$CHROME"} chromium chromium-browser google-chrome google-chrome-stable \
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
      if has "$browser" && [ "$(major "$browser")" = "$(major "$driver")" ]; then
        CHROME=$(command -v "$browser")
        CHROMEDRIVER=$(command -v "$driver")
        export CHROME CHROMEDRIVER
        return
      fi
    done
  done
  return 1
}

need_browser() {
  if find_browser; then return; fi
  install_packages browser 'a Chromium browser with a driver of the same version is'
  find_browser || die 'No Chromium browser with a driver of the same version found, even after installing.' \
    'Set CHROME and CHROMEDRIVER to the two programs.'
}

# --- More browsers -------------------------------------------------------------------------------

geckodriver_version=0.37.1

# Exports FIREFOX and GECKODRIVER.
find_firefox() {
  local driver browser
  for driver in "${GECKODRIVER:-geckodriver}" "${GECKOWEBDRIVER:-}/geckodriver"; do
    for browser in ${FIREFOX:+"$FIREFOX"} firefox-esr firefox '/Applications/Firefox.app/Contents/MacOS/firefox'; do
      if has "$driver" && has "$browser"; then
        FIREFOX=$(command -v "$browser")
        GECKODRIVER=$(command -v "$driver")
        export FIREFOX GECKODRIVER
        return
      fi
    done
  done
  return 1
}

# Exports WEBKIT and WEBKITDRIVER. WebKit's own small browser shows itself on a screen that nobody sees.
find_webkit() {
  local driver=${WEBKITDRIVER:-WebKitWebDriver} browser
  if has "$driver" && has Xvfb; then
    for browser in ${WEBKIT:+"$WEBKIT"} /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/lib/*/webkitgtk-6.0/MiniBrowser \
      /usr/lib{,64,exec}/webkit2gtk-4.1/MiniBrowser /usr/lib{,64,exec}/webkitgtk-6.0/MiniBrowser; do
      if has "$browser"; then
        WEBKIT=$browser
        WEBKITDRIVER=$(command -v "$driver")
        export WEBKIT WEBKITDRIVER
        return
      fi
    done
  fi
  return 1
}

need_firefox() {
  if find_firefox; then return; fi
  has "${FIREFOX:-firefox-esr}" || has firefox || install_packages firefox 'Firefox is'
  has "${GECKODRIVER:-geckodriver}" || need_cargo_tool geckodriver geckodriver "$geckodriver_version" --locked
  find_firefox || die 'No Firefox with its driver found, even after installing.' 'Set FIREFOX and GECKODRIVER to the two programs.'
}

need_webkit() {
  if find_webkit; then return; fi
  install_packages webkit "WebKitGTK's driver, its MiniBrowser or Xvfb is"
  find_webkit || die "No WebKit with its driver found, even after installing." 'Set WEBKIT and WEBKITDRIVER to the two programs.'
}

# Firefox and WebKit, installed where they are missing and that can be done. What cannot be had is named here and fails nothing, unless
# BROWSERS asks for it. What BROWSERS leaves out is not looked for.
missing_browsers=''
more_browsers() {
  local name named
  named=" $(tr '[:upper:]' '[:lower:]' <<<"${BROWSERS:-firefox webkit}") "
  for name in firefox webkit; do
    if [[ $named != *" $name "* ]]; then continue; fi
    if "find_$name"; then continue; fi
    ("need_$name") || true
    if "find_$name"; then continue; fi
    if [ -n "${BROWSERS:-}" ]; then die "BROWSERS names $name, which could not be had."; fi
    missing_browsers+=" $name"
  done
  # Where these are set, the tests look no further.
  if [[ $missing_browsers == *firefox* ]]; then unset GECKODRIVER; fi
  if [[ $missing_browsers == *webkit* ]]; then unset WEBKITDRIVER; fi
}

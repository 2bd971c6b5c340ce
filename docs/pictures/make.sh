#!/usr/bin/env bash
# Makes the pictures of the README from the demo. Needs Chromium; TWOSOURCE names another way to start the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
chromium=${CHROMIUM:-chromium}
log=$(mktemp)
${TWOSOURCE:-./twosource} demo --port 0 2>"$log" &
room=$!
trap 'kill "$room" 2>/dev/null || true; rm -f "$log"' EXIT
address=
for _ in $(seq 240); do
  address=$(sed -n 's/.*open at \(http[^ ]*\)\/ .*/\1/p' "$log")
  [ -z "$address" ] || break
  kill -0 "$room" || { cat "$log" >&2; exit 1; }
  sleep 0.5
done

story=/story/school-lunches-make-112-children-ill
finding=$(curl -s "$address$story" | grep -o "$story/finding/[^\"]*" | head -n 1)
report=$(curl -s "$address$story" | grep -o "$story/report/[^\"#]*" | head -n 1)

picture() { # name, width, height, address
  "$chromium" --headless --no-sandbox --hide-scrollbars --force-device-scale-factor=1 \
    --window-size="$2,$3" --screenshot="docs/pictures/$1.png" "$address$4" >/dev/null 2>&1
}
picture story 1200 1000 "$story"
picture finding 1200 900 "$finding"
picture report 1200 800 "$report"

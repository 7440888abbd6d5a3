-- SPDX-License-Identifier: Apache-2.0
-- Asks for the people of one unit after another, in an order of its own in each thread.
local targets = {}
local at = 1

function init()
  local headers = { ["Host"] = "127.0.0.1", ["Cookie"] = os.getenv("W5_COOKIE") }
  for line in io.lines(os.getenv("W5_TARGETS")) do
    targets[#targets + 1] = wrk.format("GET", line, headers)
  end
  at = math.random(#targets)
end

function request()
  at = (at + 7919) % #targets + 1
  return targets[at]
end

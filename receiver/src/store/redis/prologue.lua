-- What every script begins with.

-- Redis' own clock, in milliseconds and in microseconds.
local function clock()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000), time[1] * 1000000 + time[2]
end

-- For changes that only the holder of a message may make. KEYS[1] is the entry, ARGV[1] the
-- holder's token. Gives what the caller is told where the change is not to be made, or nil; and
-- the entry's `at` and `try`. `made` is the state that the change itself leaves behind, in which
-- it has been made already: the answer to the first try was lost on its way.
local function held(made)
  local entry = redis.call('HMGET', KEYS[1], 'state', 'token', 'at', 'try')
  local said
  if entry[2] ~= ARGV[1] then
    said = 'lost'
  elseif entry[1] == 'done' then
    said = 'already'
  elseif entry[1] == made then
    said = 'applied'
  elseif entry[1] ~= 'held' then
    said = 'lost'
  end
  return said, entry[3], entry[4]
end


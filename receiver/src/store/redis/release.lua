-- Gives a message back. KEYS: entry, due. ARGV: token, window (ms), id, wait (ms),
-- how many attempts there have been, or `untried` for as many as before the claim.
local entry = redis.call('HMGET', KEYS[1], 'state', 'token', 'at', 'try')
if entry[2] ~= ARGV[1] then
  return 'lost'
end
if entry[1] == 'done' then
  return 'already'
end
-- Given back before: the answer to the first try was lost on its way.
if entry[1] == 'back' then
  return 'applied'
end
if entry[1] ~= 'held' then
  return 'lost'
end
local attempts = tonumber(ARGV[5]) or math.max((tonumber(entry[4]) or 1) - 1, 0)
redis.call('HSET', KEYS[1], 'state', 'back', 'attempts', attempts)
if entry[3] then
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  redis.call('ZADD', KEYS[2], now + tonumber(ARGV[4]), ARGV[3])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 'applied'

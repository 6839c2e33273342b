-- Gives a message back. KEYS: entry, due. ARGV: token, window (ms), id, wait (ms),
-- how many attempts there have been, or `untried` for as many as before the claim.
local said, stored, try = held('back')
if said then
  return said
end
local attempts = tonumber(ARGV[5]) or math.max((tonumber(try) or 1) - 1, 0)
redis.call('HSET', KEYS[1], 'state', 'back', 'attempts', attempts)
if stored then
  local now = clock()
  redis.call('ZADD', KEYS[2], now + tonumber(ARGV[4]), ARGV[3])
else
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return 'applied'

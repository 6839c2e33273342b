-- Keeps a message for longer. KEYS: entry, due. ARGV: token, hold (ms), window (ms), id.
local said, stored = held()
if said then
  return said
end
local til = clock() + tonumber(ARGV[2])
redis.call('HSET', KEYS[1], 'until', til)
if stored then
  redis.call('ZADD', KEYS[2], til, ARGV[4])
else
  redis.call('PEXPIRE', KEYS[1], math.max(ARGV[2], ARGV[3]))
end
return 'applied'

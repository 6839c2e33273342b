-- Counts an attempt that begins. KEYS: entry. ARGV: token, how many attempts there are now.
local said = held()
if said then
  return said
end
redis.call('HSET', KEYS[1], 'attempts', ARGV[2])
return 'applied'

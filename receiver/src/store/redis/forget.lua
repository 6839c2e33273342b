-- Forgets an SPI call. KEYS: call.
return redis.call('DEL', KEYS[1])

import { describe, expect, it } from 'vitest';
import { readFromGuest, readFromHost } from './messages.ts';
import { decodeSignal, encodeSignal } from './signal.ts';

const sdp = 'v=0\r\no=- 461 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n';

describe('[Z5] codes of a connection', () => {
  it('come back as they were, also with line breaks in them and within an address', () => {
    const code = encodeSignal('offer', sdp);

    expect(decodeSignal(code, 'offer')).toEqual({ ok: true, value: sdp });
    expect(decodeSignal(` ${code.slice(0, 40)}\n${code.slice(40)} `, 'offer')).toEqual({ ok: true, value: sdp });
    expect(decodeSignal(`https://example.test/#/join?code=${encodeURIComponent(code)}`, 'offer')).toEqual({ ok: true, value: sdp });
  });

  it('say when they are the other half, or none', () => {
    expect(decodeSignal(encodeSignal('answer', sdp), 'offer')).toEqual({ ok: false, error: 'otherCode' });
    expect(decodeSignal('ZHITI-S1:abc', 'offer')).toEqual({ ok: false, error: 'noCode' });
    expect(decodeSignal('100%', 'offer')).toEqual({ ok: false, error: 'noCode' });
  });
});

describe('[Z5] messages', () => {
  it('are taken only in the forms that are known', () => {
    expect(readFromGuest('{"type":"answer","id":"P1-L1-a","value":"most"}')).toEqual({ type: 'answer', id: 'P1-L1-a', value: 'most' });
    expect(['{"type":"answer","id":"P1-L1-a","value":"best"}', '{"type":"answer","id":"P1-L1-a","value":"most","html":"<b>"}', 'no', '{"type":"end"}'].map(readFromGuest)).toEqual([null, null, null, null]);
    expect(readFromHost('{"type":"end"}')).toEqual({ type: 'end' });
  });
});

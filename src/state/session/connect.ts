import { success, type Result } from '../../core/shared/index.ts';
import { decodeSignal, encodeSignal } from './signal.ts';

/** A line to another device. `open` is called once it stands, `closed` once it is gone. */
export type LineEvents = { readonly open: () => void; readonly message: (text: string) => void; readonly closed: () => void };

export type Line = { readonly send: (message: object) => void; readonly close: () => void };

const gatherMs = 3000;

/** Begins a connection (SPEC Z5): `code` goes to the other device, whose own code `accept` takes. No server is asked for anything. */
export async function invite(events: LineEvents): Promise<Line & { readonly code: string; readonly accept: (code: string) => Promise<Result<null, 'noCode' | 'otherCode'>> }> {
  const connection = new RTCPeerConnection({ iceServers: [] });
  const channel = connection.createDataChannel('zhiti');
  const line = watch(connection, channel, events);
  await connection.setLocalDescription(await connection.createOffer());
  await gathered(connection);
  return {
    ...line,
    code: encodeSignal('offer', connection.localDescription?.sdp ?? ''),
    accept: async (text) => {
      const sdp = decodeSignal(text, 'answer');
      if (!sdp.ok) return sdp;
      await connection.setRemoteDescription({ type: 'answer', sdp: sdp.value });
      return success(null);
    },
  };
}

/** Answers a connection: gives back the code for the device that invited. */
export async function join(text: string, events: LineEvents): Promise<Result<Line & { readonly code: string }, 'noCode' | 'otherCode'>> {
  const sdp = decodeSignal(text, 'offer');
  if (!sdp.ok) return sdp;
  const connection = new RTCPeerConnection({ iceServers: [] });
  let channel: RTCDataChannel | null = null;
  connection.addEventListener('datachannel', (event) => {
    channel = event.channel;
    watch(connection, channel, events);
  });
  await connection.setRemoteDescription({ type: 'offer', sdp: sdp.value });
  await connection.setLocalDescription(await connection.createAnswer());
  await gathered(connection);
  return success({
    code: encodeSignal('answer', connection.localDescription?.sdp ?? ''),
    send: (message) => {
      channel?.send(JSON.stringify(message));
    },
    close: () => {
      connection.close();
    },
  });
}

function watch(connection: RTCPeerConnection, channel: RTCDataChannel, { open, message, closed }: LineEvents): Line {
  channel.addEventListener('open', open);
  if (channel.readyState === 'open') open();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') message(data);
  });
  channel.addEventListener('close', closed);
  return {
    send: (content) => {
      if (channel.readyState === 'open') channel.send(JSON.stringify(content));
    },
    close: () => {
      connection.close();
    },
  };
}

/** Waits until the addresses of this device are known: a code is passed on only once. */
function gathered(connection: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, gatherMs);
    const look = (): void => {
      if (connection.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    };
    connection.addEventListener('icegatheringstatechange', look);
    look();
  });
}

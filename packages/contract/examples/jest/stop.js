export default () => globalThis.contractServer.close();

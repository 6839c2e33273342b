// As much of the hosts as the pages use. Their own typings have the rest.
interface Failed {
  errMsg: string;
}

interface TemporaryFile {
  tempFilePath: string;
}

interface Asked<Result> {
  success?: (result: Result) => void;
  fail?: (failure: Failed) => void;
  complete?: () => void;
}

declare const tt: {
  login(options?: Asked<{ code: string }>): void;
  showLoading(options: { title: string }): void;
  hideLoading(): void;
  showToast(options: { title: string }): void;
  canvasToTempFilePath(options: { canvasId: string } & Asked<TemporaryFile>): void;
  downloadFile(options: { url: string } & Asked<TemporaryFile>): void;
  requirePlugin(id: string): {
    submitEcCustomGoods(options: import("@doudian/mini-program").SubmitEcCustomGoodsOptions): void;
  };
};

declare const wx: {
  showToast(options: { title: string }): void;
  getChannelsLiveInfo(
    options: import("@doudian/mini-program").GetChannelsLiveInfoOptions,
  ): Promise<unknown>;
  // As the typings of the host have it: with other names, and results of any kind.
  openChannelsLive(options: {
    finderUserName: string;
    feedId?: string;
    nonceId?: string;
    success?: (result: any) => void;
    fail?: (result: any) => void;
    complete?: (result: any) => void;
  }): Promise<unknown>;
  getChannelsLiveNoticeInfo(
    options: import("@doudian/mini-program").GetChannelsLiveNoticeInfoOptions,
  ): void;
  reserveChannelsLive(options: import("@doudian/mini-program").ReserveChannelsLiveOptions): void;
};

declare function Page<Members>(members: Members & ThisType<Members>): void;

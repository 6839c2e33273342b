// A page that leads to the live of a channel, or to the reservation of the next one.
import {
  adviceOf,
  getChannelsLiveInfo,
  getChannelsLiveNoticeInfo,
  openChannelsLive,
  reserveChannelsLive,
  type GetChannelsLiveInfoSuccess,
} from "@doudian/mini-program";

const finderUserName = "sphABCDEF123456";

Page({
  live: undefined as GetChannelsLiveInfoSuccess | undefined,
  noticeId: undefined as string | undefined,

  onShow() {
    getChannelsLiveInfo(wx, {
      finderUserName,
      success: (live) => {
        this.live = live;
      },
      fail: ({ err_code }) => {
        wx.showToast({ title: adviceOf(err_code, "getChannelsLiveInfo")?.label ?? "没有直播" });
      },
    });
    getChannelsLiveNoticeInfo(wx, {
      finderUserName,
      success: ({ noticeId }) => {
        this.noticeId = noticeId;
      },
      // There is no notice.
      fail: () => {
        this.noticeId = undefined;
      },
    });
  },

  // The handler of a tap: the call stands in it itself, and not behind a promise.
  tap() {
    if (this.live?.status === 2) {
      const { feedId, nonceId } = this.live;
      openChannelsLive(wx, { finderUserName, feedId, nonceId });
    } else if (this.noticeId !== undefined) {
      reserveChannelsLive(wx, {
        noticeId: this.noticeId,
        success: ({ state }) => {
          const isReserved = state === 6 || state === 8;
          wx.showToast({ title: isReserved ? "已预约" : "未预约" });
        },
      });
    }
  },
});

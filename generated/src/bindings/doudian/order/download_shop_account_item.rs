// @generated from doudian/order/order.downloadShopAccountItem.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 资金流水下载任务 — `order.downloadShopAccountItem`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDownloadShopAccountItemRequest;
///
/// let request = DoudianOrderDownloadShopAccountItemRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:500` | 参数异常 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDownloadShopAccountItemRequest {
    /// 开始时间
    pub start_time: Option<String>,
    /// 结束时间
    pub end_time: Option<String>,
    /// 订单号
    ///
    /// Without it the times are needed.
    pub order_id: Option<String>,
    /// 动账账户
    ///
    /// Codes:
    ///
    /// - `0` 所有
    /// - `1` 微信
    /// - `2` 支付宝
    /// - `3` 合众支付
    /// - `4` 聚合支付
    pub account_type: Option<i32>,
    /// 计费类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 鲁班广告
    /// - `2` 精选联盟
    /// - `3` 值点商城
    /// - `4` 小店自卖
    /// - `5` 橙子建站
    /// - `6` POI
    /// - `7` 抖+
    /// - `8` 穿山甲
    /// - `9` 服务市场
    /// - `10` 服务市场外包客服
    /// - `11` 学浪
    pub biz_type: Option<i32>,
    /// 时间类型
    ///
    /// Codes:
    ///
    /// - `0` 动账时间
    /// - `1` 下单时间
    pub time_type: Option<i32>,
    /// 产品ID
    pub product_id: Option<String>,
}

impl DoudianOrderDownloadShopAccountItemRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            order_id: None,
            account_type: None,
            biz_type: None,
            time_type: None,
            product_id: None,
        }
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_id` (订单号).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `account_type` (动账账户).
    #[must_use]
    pub fn account_type(mut self, account_type: i32) -> Self {
        self.account_type = Some(account_type);
        self
    }

    /// Sets `biz_type` (计费类型).
    #[must_use]
    pub fn biz_type(mut self, biz_type: i32) -> Self {
        self.biz_type = Some(biz_type);
        self
    }

    /// Sets `time_type` (时间类型).
    #[must_use]
    pub fn time_type(mut self, time_type: i32) -> Self {
        self.time_type = Some(time_type);
        self
    }

    /// Sets `product_id` (产品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }
}

impl Default for DoudianOrderDownloadShopAccountItemRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderDownloadShopAccountItemRequest`].
pub type DoudianOrderDownloadShopAccountItemResponse = rt::DoudianResponse<
    DoudianOrderDownloadShopAccountItemData,
>;

impl rt::DoudianRequest for DoudianOrderDownloadShopAccountItemRequest {
    type Data = DoudianOrderDownloadShopAccountItemData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.downloadShopAccountItem",
        path: "/order/downloadShopAccountItem",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:500",
                label: "参数异常",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderDownloadShopAccountItemRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadShopAccountItemRequest",
            &[
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_id", 0, &[]),
                rt::Field("account_type", 0, &["0", "1", "2", "3", "4"]),
                rt::Field(
                    "biz_type",
                    0,
                    &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
                ),
                rt::Field("time_type", 0, &["0", "1"]),
                rt::Field("product_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.account_type);
        rt::put(w, 4, &self.biz_type);
        rt::put(w, 1, &self.end_time);
        rt::put(w, 2, &self.order_id);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 5, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderDownloadShopAccountItemRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderDownloadShopAccountItemRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.order_id, r),
            3 => rt::get(&mut self.account_type, r),
            4 => rt::get(&mut self.biz_type, r),
            5 => rt::get(&mut self.time_type, r),
            6 => rt::get(&mut self.product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderDownloadShopAccountItemRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            order_id: Default::default(),
            account_type: Default::default(),
            biz_type: Default::default(),
            time_type: Default::default(),
            product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDownloadShopAccountItemRequest, Self::blank());

/// Part of the answer to `order.downloadShopAccountItem`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDownloadShopAccountItemData {
    /// 返回码
    ///
    /// Codes:
    ///
    /// - `100000` 成功
    pub code: Option<String>,
    /// 描述
    pub code_msg: Option<String>,
    /// 下载ID
    pub download_id: Option<String>,
}

impl rt::Encode for DoudianOrderDownloadShopAccountItemData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadShopAccountItemData",
            &[
                rt::Field("code", 0, &["100000"]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("download_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 2, &self.download_id);
    }
}

impl rt::Decode for DoudianOrderDownloadShopAccountItemData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.download_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDownloadShopAccountItemData);

rt::impl_serde!(DoudianOrderDownloadShopAccountItemData, Self::default());

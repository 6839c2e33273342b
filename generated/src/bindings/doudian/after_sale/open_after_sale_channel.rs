// @generated from doudian/after_sale/afterSale.OpenAfterSaleChannel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianOrderAfterSaleType;

/// 打开售后通道 — `afterSale.OpenAfterSaleChannel`
///
/// Family: `after_sale` (the feature `after_sale`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAfterSaleOpenAfterSaleChannelRequest;
///
/// let request = DoudianAfterSaleOpenAfterSaleChannelRequest::new(1);
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
/// | 50002 | `isv.business-failed:10000` | 系统错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:11001` | 无权操作此订单 | mend the request |
/// | 50002 | `isv.business-failed:12000` | 售后入口已打开 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAfterSaleOpenAfterSaleChannelRequest {
    /// 订单ID
    pub order_id: i64,
}

impl DoudianAfterSaleOpenAfterSaleChannelRequest {
    /// With the parameters that are required.
    pub fn new(order_id: i64) -> Self {
        Self { order_id }
    }
}

/// The answer to [`DoudianAfterSaleOpenAfterSaleChannelRequest`].
pub type DoudianAfterSaleOpenAfterSaleChannelResponse = rt::DoudianResponse<
    DoudianAfterSaleOpenAfterSaleChannelData,
>;

impl rt::DoudianRequest for DoudianAfterSaleOpenAfterSaleChannelRequest {
    type Data = DoudianAfterSaleOpenAfterSaleChannelData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "afterSale.OpenAfterSaleChannel",
        path: "/afterSale/OpenAfterSaleChannel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "系统错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:11001",
                label: "无权操作此订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:12000",
                label: "售后入口已打开",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianAfterSaleOpenAfterSaleChannelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOpenAfterSaleChannelRequest",
            &[rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianAfterSaleOpenAfterSaleChannelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAfterSaleOpenAfterSaleChannelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAfterSaleOpenAfterSaleChannelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAfterSaleOpenAfterSaleChannelRequest, Self::blank());

/// Part of the answer to `afterSale.OpenAfterSaleChannel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOpenAfterSaleChannelConclusion {
    /// 匹配到超级售后的类型
    ///
    /// Codes:
    ///
    /// - `1` 超售后期售后
    /// - `2` EP订单超级售后
    /// - `3` 虚拟订单超级售后
    /// - `4` 超售后次数售后
    pub match_conclusion: i32,
    /// 匹配结果的解释
    ///
    /// Empty on success.
    pub match_message: Option<String>,
    /// 可发起的售后类型
    pub can_apply_type_list: Vec<DoudianOrderAfterSaleType>,
    /// 匹配是否成功
    pub match_success: bool,
}

impl rt::Encode for DoudianAfterSaleOpenAfterSaleChannelConclusion {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOpenAfterSaleChannelConclusion",
            &[
                rt::Field("match_conclusion", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("match_message", 0, &[]),
                rt::Field("can_apply_type_list", 0, DoudianOrderAfterSaleType::KNOWN),
                rt::Field("match_success", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.can_apply_type_list);
        rt::put(w, 0, &self.match_conclusion);
        rt::put(w, 1, &self.match_message);
        rt::put(w, 3, &self.match_success);
    }
}

impl rt::Decode for DoudianAfterSaleOpenAfterSaleChannelConclusion {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.match_conclusion, r),
            1 => rt::get(&mut self.match_message, r),
            2 => rt::get(&mut self.can_apply_type_list, r),
            3 => rt::get(&mut self.match_success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOpenAfterSaleChannelConclusion);

rt::impl_serde!(DoudianAfterSaleOpenAfterSaleChannelConclusion, Self::default());

/// Part of the answer to `afterSale.OpenAfterSaleChannel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAfterSaleOpenAfterSaleChannelData {
    /// 打开售后通道结论
    pub conclusion: DoudianAfterSaleOpenAfterSaleChannelConclusion,
}

impl rt::Encode for DoudianAfterSaleOpenAfterSaleChannelData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAfterSaleOpenAfterSaleChannelData",
            &[rt::Field("conclusion", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.conclusion);
    }
}

impl rt::Decode for DoudianAfterSaleOpenAfterSaleChannelData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.conclusion, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAfterSaleOpenAfterSaleChannelData);

rt::impl_serde!(DoudianAfterSaleOpenAfterSaleChannelData, Self::default());

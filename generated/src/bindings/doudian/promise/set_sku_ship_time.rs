// @generated from doudian/promise/promise.setSkuShipTime.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 设置SKU发货时效 — `promise.setSkuShipTime`
///
/// Family: `promise` (the feature `promise`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianPromiseSetSkuShipTimeRequest, DoudianPromiseSetSkuShipTimeRule};
///
/// let request = DoudianPromiseSetSkuShipTimeRequest::new([
///     DoudianPromiseSetSkuShipTimeRule::new("…", "…", 0, 1, 1),
/// ]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPromiseSetSkuShipTimeRequest {
    /// SKU发货时效规则
    pub rules: Vec<DoudianPromiseSetSkuShipTimeRule>,
}

impl DoudianPromiseSetSkuShipTimeRequest {
    /// With the parameters that are required.
    pub fn new(rules: impl Into<Vec<DoudianPromiseSetSkuShipTimeRule>>) -> Self {
        Self { rules: rules.into() }
    }
}

/// The answer to [`DoudianPromiseSetSkuShipTimeRequest`].
///
/// The platform promises no `data`.
pub type DoudianPromiseSetSkuShipTimeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianPromiseSetSkuShipTimeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "promise.setSkuShipTime",
        path: "/promise/setSkuShipTime",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianPromiseSetSkuShipTimeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSetSkuShipTimeRequest",
            &[rt::Field("rules", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.rules);
    }
}

rt::impl_record!(DoudianPromiseSetSkuShipTimeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSetSkuShipTimeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.rules, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPromiseSetSkuShipTimeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { rules: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPromiseSetSkuShipTimeRequest, Self::blank());

/// Part of the request `promise.setSkuShipTime`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseSetSkuShipTimeRule {
    /// SKU\_ID
    pub sku_id: String,
    /// 外部仓库ID
    pub out_warehouse_id: String,
    /// 预售类型
    ///
    /// Codes:
    ///
    /// - `0` 现货模式
    /// - `1` 全款预售模式
    pub pre_sell_type: i32,
    /// 发货延迟时间
    ///
    /// 0 ships the same day, 1 within 24 hours; a full presale takes 2 to 15.
    pub delay_day: i32,
    /// 全款预售截止时间
    ///
    /// For pre\_sell\_type 1.
    pub pre_sell_end_time: i64,
}

impl DoudianPromiseSetSkuShipTimeRule {
    /// With the parameters that are required.
    pub fn new(
        sku_id: impl Into<String>,
        out_warehouse_id: impl Into<String>,
        pre_sell_type: i32,
        delay_day: i32,
        pre_sell_end_time: i64,
    ) -> Self {
        Self {
            sku_id: sku_id.into(),
            out_warehouse_id: out_warehouse_id.into(),
            pre_sell_type,
            delay_day,
            pre_sell_end_time,
        }
    }
}

impl rt::Encode for DoudianPromiseSetSkuShipTimeRule {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseSetSkuShipTimeRule",
            &[
                rt::Field("sku_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("out_warehouse_id", rt::REQUIRED, &[]),
                rt::Field("pre_sell_type", rt::REQUIRED, &["0", "1"]),
                rt::Field("delay_day", rt::REQUIRED, &[]),
                rt::Field("pre_sell_end_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.delay_day);
        rt::put(w, 1, &self.out_warehouse_id);
        rt::put(w, 4, &self.pre_sell_end_time);
        rt::put(w, 2, &self.pre_sell_type);
        rt::put(w, 0, &self.sku_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseSetSkuShipTimeRule {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.out_warehouse_id, r),
            2 => rt::get(&mut self.pre_sell_type, r),
            3 => rt::get(&mut self.delay_day, r),
            4 => rt::get(&mut self.pre_sell_end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseSetSkuShipTimeRule);

rt::impl_serde!(DoudianPromiseSetSkuShipTimeRule, Self::default());

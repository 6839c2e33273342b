// @generated from doudian/trade/trade.CreateFreightTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 小时达创建运费模板 — `trade.CreateFreightTemplate`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `trade` (the feature `trade`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianTradeCreateFreightTemplateBase, DoudianTradeCreateFreightTemplateFreightTemplateVo, DoudianTradeCreateFreightTemplateRequest};
///
/// let request = DoudianTradeCreateFreightTemplateRequest::new(
///     DoudianTradeCreateFreightTemplateFreightTemplateVo::new(
///         "…",
///         [DoudianTradeCreateFreightTemplateBase::new(1)],
///     ),
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateRequest {
    /// 运费模板模型
    pub freight_template_vo: DoudianTradeCreateFreightTemplateFreightTemplateVo,
}

impl DoudianTradeCreateFreightTemplateRequest {
    /// With the parameters that are required.
    pub fn new(
        freight_template_vo: DoudianTradeCreateFreightTemplateFreightTemplateVo,
    ) -> Self {
        Self { freight_template_vo }
    }
}

/// The answer to [`DoudianTradeCreateFreightTemplateRequest`].
pub type DoudianTradeCreateFreightTemplateResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeCreateFreightTemplateRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.CreateFreightTemplate",
        path: "/trade/CreateFreightTemplate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeCreateFreightTemplateRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeCreateFreightTemplateRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("freight_template_vo").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.freight_template_vo);
    }
}

rt::impl_debug!(DoudianTradeCreateFreightTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.freight_template_vo, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeCreateFreightTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            freight_template_vo: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeCreateFreightTemplateRequest, Self::blank());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateBase {
    /// 基础运费值
    pub price: i64,
}

impl DoudianTradeCreateFreightTemplateBase {
    /// With the parameters that are required.
    pub fn new(price: i64) -> Self {
        Self { price }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateBase {
    fn name(&self) -> &'static str {
        "DoudianTradeCreateFreightTemplateBase"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("price").required()];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.price);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateBase {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.price, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeCreateFreightTemplateBase);

rt::impl_serde!(DoudianTradeCreateFreightTemplateBase, Self::default());

/// Part of the request `trade.CreateFreightTemplate`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeCreateFreightTemplateFreightTemplateVo {
    /// 模板名称
    pub name: String,
    /// 基础运费
    pub base: Vec<DoudianTradeCreateFreightTemplateBase>,
}

impl DoudianTradeCreateFreightTemplateFreightTemplateVo {
    /// With the parameters that are required.
    pub fn new(
        name: impl Into<String>,
        base: impl Into<Vec<DoudianTradeCreateFreightTemplateBase>>,
    ) -> Self {
        Self {
            name: name.into(),
            base: base.into(),
        }
    }
}

impl rt::Encode for DoudianTradeCreateFreightTemplateFreightTemplateVo {
    fn name(&self) -> &'static str {
        "DoudianTradeCreateFreightTemplateFreightTemplateVo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("name").required(),
            rt::Field::new("base").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.base);
        rt::put(w, 0, &self.name);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeCreateFreightTemplateFreightTemplateVo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.base, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianTradeCreateFreightTemplateFreightTemplateVo);

rt::impl_serde!(DoudianTradeCreateFreightTemplateFreightTemplateVo, Self::default());

// @generated from doudian/spec/spec.add.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSpec;

/// 添加规格 — `spec.add`
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/62>
///
/// Family: `spec` (the feature `spec`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpecAddRequest;
///
/// let request = DoudianSpecAddRequest::new(
///     "颜色|白色,红色^尺码|S",
///     "规格2021-1",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpecAddRequest {
    /// 规格定义
    ///
    /// 颜色\|白色,红色^尺码\|S,M: a name, a bar, its values by commas; ^ between names.
    pub specs: String,
    /// 规格名称
    pub name: String,
}

impl DoudianSpecAddRequest {
    /// With the parameters that are required.
    pub fn new(specs: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            specs: specs.into(),
            name: name.into(),
        }
    }
}

/// The answer to [`DoudianSpecAddRequest`].
pub type DoudianSpecAddResponse = rt::DoudianResponse<DoudianSpec>;

impl rt::DoudianRequest for DoudianSpecAddRequest {
    type Data = DoudianSpec;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spec.add",
        path: "/spec/add",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSpecAddRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpecAddRequest",
            &[
                rt::Field("specs", rt::REQUIRED, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 0, &self.specs);
    }
}

rt::impl_record!(DoudianSpecAddRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpecAddRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.specs, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpecAddRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            specs: Default::default(),
            name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpecAddRequest, Self::blank());

// @generated from doudian/buyin/buyin.institutionInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构角色信息查询 — `buyin.institutionInfo`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinInstitutionInfoRequest;
///
/// let request = DoudianBuyinInstitutionInfoRequest::new();
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:4157` | 无效用户 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinInstitutionInfoRequest {}

impl DoudianBuyinInstitutionInfoRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianBuyinInstitutionInfoRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinInstitutionInfoRequest`].
pub type DoudianBuyinInstitutionInfoResponse = rt::DoudianResponse<
    DoudianBuyinInstitutionInfoData,
>;

impl rt::DoudianRequest for DoudianBuyinInstitutionInfoRequest {
    type Data = DoudianBuyinInstitutionInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.institutionInfo",
        path: "/buyin/institutionInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4157",
                label: "无效用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinInstitutionInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianBuyinInstitutionInfoRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianBuyinInstitutionInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinInstitutionInfoRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinInstitutionInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinInstitutionInfoRequest, Self::blank());

/// Part of the answer to `buyin.institutionInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstitutionInfoData {
    /// 机构ID
    pub institution_id: Option<i64>,
    /// 团长信息
    pub colonel: Option<DoudianBuyinInstitutionInfoRole>,
    /// MCN信息
    pub mcn: Option<DoudianBuyinInstitutionInfoRole>,
    /// 抖客信息
    pub douke: Option<DoudianBuyinInstitutionInfoRole>,
}

impl rt::Encode for DoudianBuyinInstitutionInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstitutionInfoData",
            &[
                rt::Field("institution_id", 0, &[]),
                rt::Field("colonel", 0, &[]),
                rt::Field("mcn", 0, &[]),
                rt::Field("douke", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.colonel);
        rt::put(w, 3, &self.douke);
        rt::put(w, 0, &self.institution_id);
        rt::put(w, 2, &self.mcn);
    }
}

impl rt::Decode for DoudianBuyinInstitutionInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.institution_id, r),
            1 => rt::get(&mut self.colonel, r),
            2 => rt::get(&mut self.mcn, r),
            3 => rt::get(&mut self.douke, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstitutionInfoData);

rt::impl_serde!(DoudianBuyinInstitutionInfoData, Self::default());

/// Part of the answer to `buyin.institutionInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinInstitutionInfoRole {
    /// 百应ID
    pub buyin_id: Option<i64>,
    /// 名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianBuyinInstitutionInfoRole {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinInstitutionInfoRole",
            &[rt::Field("buyin_id", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.buyin_id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianBuyinInstitutionInfoRole {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinInstitutionInfoRole);

rt::impl_serde!(DoudianBuyinInstitutionInfoRole, Self::default());
